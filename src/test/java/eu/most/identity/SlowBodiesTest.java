package eu.most.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.most.WholeApplication;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Fault S8: whoever sends forms that never end takes no more than their share of the threads. */
@WholeApplication
class SlowBodiesTest {

    private static final InetAddress ELSEWHERE = InetAddress.ofLiteral("127.0.8.1");
    private static final String FORM =
            """
            POST /login HTTP/1.1\r
            Host: localhost\r
            Content-Type: application/x-www-form-urlencoded\r
            Content-Length: 60000\r
            \r
            username=x\
            """;

    private final List<Socket> slow = new ArrayList<>();
    private final int port;
    private final int most;

    SlowBodiesTest(@LocalServerPort int port, @Autowired IdentityProperties properties) {
        this.port = port;
        this.most = properties.openRequestsPerAddress();
    }

    @AfterEach
    void leave() throws IOException {
        for (Socket each : slow) {
            each.close();
        }
    }

    @Test
    void othersAreServedMeanwhile() throws IOException {
        for (int i = 0; i < most; i++) {
            slow.add(form());
        }
        await().until(() -> new Browser(port, ELSEWHERE).open("/login").statusCode() == 429);
        assertThat(
                        new Browser(port)
                                .open("/actuator/health/readiness", "Accept", "*/*")
                                .statusCode())
                .isEqualTo(200);
        assertThat(new Browser(port).open("/login").statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverSendsByDropsIsSentAway() throws IOException {
        Socket socket = form();
        slow.add(socket);
        await().pollInterval(Duration.ofSeconds(1))
                .until(() -> socket.getInputStream().available() > 0 || isGone(socket));
    }

    private static boolean isGone(Socket socket) {
        try {
            socket.getOutputStream().write('a');
            return false;
        } catch (IOException _) {
            return true;
        }
    }

    private Socket form() throws IOException {
        Socket socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port, ELSEWHERE, 0);
        socket.getOutputStream().write(FORM.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
