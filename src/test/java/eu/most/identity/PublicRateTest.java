package eu.most.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * How often one address may ask without being known, behind a proxy at 127.0.0.1 and past it. Each
 * test has visitors of its own. The settings are those of {@link ApiKeysTest}: one start for both.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "most.identity.public-requests-per-second=1",
            "most.identity.public-requests-at-once=5",
            "most.identity.key-requests-per-second=3",
            "server.forward-headers-strategy=native",
            "server.tomcat.remoteip.internal-proxies=127.0.0.1/32"
        })
class PublicRateTest {

    private static final String PROXY = "127.0.0.1";
    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final String FORWARDED_PROTO = "X-Forwarded-Proto";

    @LocalServerPort private int port;

    @Test
    void whoeverAsksTooOftenReadsWhyAndWhenToComeBack() {
        HttpResponse<String> refused = firstRefusal(_ -> visit("203.0.113.1", "/verify"));

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After")).hasValue(1);
        assertThat(refused.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(refused.body()).contains("<html lang=\"en\"", "Too many");
        assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aProgramGetsAProblem() {
        HttpResponse<String> refused = firstRefusal(_ -> visit("203.0.113.2", "/api/v1/services"));

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After")).hasValue(1);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
        assertThat(refused.body()).contains("\"status\":429");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/styles/base.css", "/actuator/health/liveness"})
    void theDoorFilesAndHealthStayOpen(String path) {
        firstRefusal(_ -> visit("203.0.113.3", "/verify"));

        for (int i = 0; i < 20; i++) {
            assertThat(visit("203.0.113.3", path).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void eachVisitorBehindTheProxyIsCountedAlone() {
        firstRefusal(_ -> visit("203.0.113.4", "/verify"));

        assertThat(visit("203.0.113.5", "/verify").statusCode()).isEqualTo(200);
    }

    @Test
    void whatAVisitorPutBeforeTheProxysOwnWordDoesNotCount() {
        HttpResponse<String> refused =
                firstRefusal(i -> visit("198.51.100." + i + ", 203.0.113.6", "/verify"));

        assertThat(refused.statusCode()).isEqualTo(429);
    }

    @Test
    void theProxySaysWhoCameByTls() {
        assertThat(cookies(open(PROXY, "/login", FORWARDED_PROTO, "https"))).contains("; Secure");
        assertThat(cookies(open(PROXY, "/login", FORWARDED_PROTO, "http")))
                .doesNotContain("; Secure");
        assertThat(cookies(open(PROXY, "/verify?lang=cs", FORWARDED_PROTO, "https")))
                .contains("lang=cs", "; Secure");
        assertThat(cookies(open(PROXY, "/verify?lang=cs", FORWARDED_PROTO, "http")))
                .contains("lang=cs")
                .doesNotContain("; Secure");
    }

    /** The whole of 127.0.0.0/8 is this machine on Linux only. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void nobodyElseIsBelieved() {
        HttpResponse<String> refused =
                firstRefusal(i -> open("127.0.0.2", "/verify", FORWARDED_FOR, "198.51.100." + i));
        assertThat(refused.statusCode()).isEqualTo(429);

        assertThat(cookies(open("127.0.0.2", "/login", FORWARDED_PROTO, "https")))
                .doesNotContain("; Secure");
    }

    private static String cookies(HttpResponse<String> answer) {
        assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty();
        return String.join("\n", answer.headers().allValues("Set-Cookie"));
    }

    /** Five go through at once, and one more for each second that this takes. */
    private static HttpResponse<String> firstRefusal(IntFunction<HttpResponse<String>> request) {
        return IntStream.rangeClosed(1, 50)
                .mapToObj(request)
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> visit(String forwardedFor, String path) {
        return open(PROXY, path, FORWARDED_FOR, forwardedFor);
    }

    private HttpResponse<String> open(String from, String path, String header, String value) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Accept-Language", "en")
                        .header(header, value)
                        .build();
        try (HttpClient client =
                HttpClient.newBuilder().localAddress(InetAddress.ofLiteral(from)).build()) {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
