package eu.most;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

@WholeApplication
class RequestThreadsConfigurationTest {

    @Test
    void requestsAreServedByThreadsOfTheSystem(@Autowired WebServerApplicationContext context) {
        TomcatWebServer server = (TomcatWebServer) Objects.requireNonNull(context.getWebServer());

        assertThat(server.getTomcat().getConnector().getProtocolHandler().getExecutor())
                .isInstanceOfSatisfying(
                        ThreadPoolExecutor.class,
                        threads -> assertThat(threads.getMaximumPoolSize()).isEqualTo(400));
    }
}
