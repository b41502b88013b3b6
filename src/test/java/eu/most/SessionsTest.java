package eu.most;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.apache.catalina.session.StandardManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/**
 * What a session holds need not be serialisable.
 *
 * @see "src/docs/decisions/0055-a-session-stays-on-its-node.md"
 */
@WholeApplication
class SessionsTest {

    @Autowired ServletWebServerApplicationContext context;

    @Test
    void noSessionIsWrittenToDiskOrHandedToAnotherNode() {
        TomcatWebServer server = (TomcatWebServer) Objects.requireNonNull(context.getWebServer());
        Container[] contexts = server.getTomcat().getHost().findChildren();
        assertThat(contexts).isNotEmpty();
        assertThat(Arrays.stream(contexts).map(Context.class::cast))
                .allSatisfy(each -> {
                    assertThat(each.getManager()).isExactlyInstanceOf(StandardManager.class);
                    assertThat(((StandardManager) each.getManager()).getPathname()).isNull();
                    assertThat(each.getDistributable()).isFalse();
                });
    }
}
