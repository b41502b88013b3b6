package eu.most.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.most.WholeApplication;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.identity.AccountMaker.Holder;
import eu.most.people.People;
import eu.most.texts.PersonName;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What every address answers to people, programs and strangers, over real HTTP. */
@WholeApplication
class FencesTest {

    private static final String POLICY = "Content-Security-Policy";

    private final AccountMaker maker;
    private final int port;
    private Browser browser;

    FencesTest(
            @Autowired CurrentActor currentActor,
            @Autowired People people,
            @Autowired Accounts accounts,
            @LocalServerPort int port) {
        this.maker = new AccountMaker(currentActor, people, accounts);
        this.port = port;
        this.browser = new Browser(port);
    }

    @BeforeEach
    void openAFreshBrowser() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/verify/nothing/here", "/register", "/styles/base.css"})
    void pagesForAnyoneMakeNoSessionAndAllowNoScript(String path) {
        HttpResponse<String> answer = browser.open(path);
        assertThat(browser.cookie("MOST")).isEmpty();
        assertThat(header(answer, POLICY))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe")
                .doesNotContain("script-src");
        assertCommonHeaders(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/verify", "/verify/nothing", "/V/nothing"})
    void thePageOfChecksMayRunOurOwnScriptAndNothingElse(String path) {
        HttpResponse<String> answer = browser.open(path);
        assertThat(header(answer, POLICY))
                .startsWith("default-src 'none'")
                .contains("script-src 'self'")
                .doesNotContain("unsafe")
                .doesNotContain("connect-src");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=(self)", "microphone=()");
        assertThat(browser.open("/scripts/verify.js").statusCode()).isEqualTo(200);
        assertThat(browser.cookie("MOST")).isEmpty();
    }

    @Test
    void thePageAtTheGateMayFetchFromUsAndKeepItselfAndNothingElse() {
        assertThat(header(browser.open("/gate"), POLICY))
                .startsWith("default-src 'none'")
                .contains("script-src 'self'", "connect-src 'self'", "worker-src 'self'")
                .doesNotContain("unsafe");
        HttpResponse<String> worker = browser.open("/gate/worker.js");
        assertThat(header(worker, POLICY)).isEqualTo("default-src 'none'; connect-src 'self'");
        assertThat(header(worker, "Service-Worker-Allowed")).isEqualTo("/gate");
        assertThat(header(browser.open("/gate/other"), POLICY)).doesNotContain("script-src");
        assertThat(browser.cookie("MOST")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home", "/no/such/place", "/accounts", "/actuator/env"})
    void strangersAreSentToTheDoorAndLeaveNothingInMemory(String path) {
        HttpResponse<String> answer = browser.open(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).endsWith("/login");
        assertThat(browser.cookie("MOST")).isEmpty();
        assertCommonHeaders(answer);
    }

    /** A6: never an error of ours. */
    @ParameterizedTest
    @ValueSource(strings = {"/verify", "/verify/bulk", "/api/v1/verify", "/api/v1/verify/bulk"})
    void whatBringsNoFilesIsNotOurFailure(String path) {
        for (String type : List.of("multipart/form-data", "application/json", "text/plain")) {
            assertThat(browser.postAs(type, path, "{}").statusCode()).as(type).isBetween(400, 415);
        }
    }

    @Test
    void aPileMayComeAsManySingleFiles() {
        String file =
                """
                --x\r
                Content-Disposition: form-data; name="file"; filename="code.txt"\r
                \r
                AAAA-AAAA-AAAA-A\r
                """;
        HttpResponse<String> answer =
                browser.postAs(
                        "multipart/form-data; boundary=x",
                        "/verify/bulk",
                        file.repeat(200) + "--x--\r\n");
        assertThat(answer.statusCode()).isLessThan(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?v-r=init&location=home", "/VAADIN/dynamic/resource/1/x/y"})
    void strangersCannotTalkTheScreensIntoASession(String path) {
        HttpResponse<String> answer = browser.open(path, "Accept", "*/*", "Sec-Fetch-Mode", "cors");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(browser.cookie("MOST")).isEmpty();
    }

    /** Fault S1: a parameter that anybody can write opened every address of the screens. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/accreditation/gate-lists/00000000-0000-7000-8000-000000000000.pdf",
                "/certificates/mine.zip",
                "/audit.csv",
                "/home",
                "/"
            })
    void noParameterOpensAnAddress(String path) {
        for (String type : List.of("uidl", "heartbeat", "push", "init")) {
            for (String method : List.of("GET", "HEAD", "OPTIONS")) {
                HttpResponse<String> answer = browser.ask(method, path + "?v-r=" + type);
                assertThat(answer.statusCode())
                        .as("%s %s?v-r=%s", method, path, type)
                        .isIn(302, 401);
            }
        }
        assertThat(browser.cookie("MOST")).isEmpty();
    }

    /** Fault S2: they made a session each, without our headers, with a stack trace in the log. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/aura/x",
                "/VAADIN/build/x",
                "/VAADIN/static/x",
                "/sw.js",
                "/manifest.webmanifest",
                "/styles/x?v-r=uidl",
                "/images/x",
                "/media/x"
            })
    void aFileThatIsNotThereEndsAtItsFence(String path) {
        for (String method : List.of("GET", "HEAD", "POST")) {
            HttpResponse<String> answer = browser.ask(method, path);
            assertThat(answer.statusCode()).as("%s %s", method, path).isIn(404, 405);
            assertCommonHeaders(answer);
        }
        assertThat(browser.cookie("MOST")).isEmpty();
    }

    @Test
    void theFilesOfTheScreensAreThere() {
        browser.signIn(maker.anAccount(Role.TRAINEE).userName(), AccountMaker.PASSWORD);
        Matcher bundle =
                Pattern.compile("/?VAADIN/build/[^\"]+\\.js").matcher(browser.open("/home").body());
        assertThat(bundle.find()).isTrue();
        String file = bundle.group().replaceFirst("^/?", "/");
        assertThat(new Browser(port).open(file).statusCode()).isEqualTo(200);
        assertThat(new Browser(port).open("/aura/aura.css").statusCode()).isEqualTo(200);
    }

    /** Fault S14: the host in a request is whatever its sender writes. */
    @Test
    void aRedirectNamesNoHost() {
        assertThat(header(browser.open("/home"), "Location")).isEqualTo("/login");
    }

    /** Fault S14. */
    @Test
    void theCookieThatProtectsFormsStaysOnOurPages() {
        assertThat(browser.open("/login").headers().allValues("Set-Cookie"))
                .anyMatch(cookie ->
                        cookie.startsWith("XSRF-TOKEN") && cookie.contains("SameSite=Lax"));
    }

    /** Fault S14: what runs the installation is nobody's business on the screens. */
    @Test
    void whoIsSignedInLearnsNothingOfTheMachine() {
        browser.signIn(maker.anAccount(Role.ADMINISTRATOR).userName(), AccountMaker.PASSWORD);
        assertThat(browser.open("/actuator").statusCode()).isEqualTo(404);
        assertThat(browser.open("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(browser.open("/actuator/health/readiness", "Accept", "*/*").statusCode())
                .isEqualTo(200);
    }

    @Test
    void theFirstPageOfTheScreensCarriesAllHeadersAndItsOwnNonce() {
        browser.signIn(maker.anAccount(Role.TRAINEE).userName(), AccountMaker.PASSWORD);
        HttpResponse<String> first = browser.open("/home");
        HttpResponse<String> second = browser.open("/home");
        assertThat(first.body()).contains("<script");
        String nonce = header(first, POLICY).replaceAll(".*'nonce-([^']+)'.*", "$1");
        assertThat(Pattern.compile("<script[^>]*>").matcher(first.body()).results())
                .isNotEmpty()
                .allMatch(script -> script.group().contains("nonce=\"" + nonce + "\""));
        assertThat(header(second, POLICY)).isNotEqualTo(header(first, POLICY));
        assertThat(header(first, "Cache-Control")).contains("no-store");
        assertCommonHeaders(first);
    }

    /** A page brings its first screen along, as JSON in a script. */
    @Test
    void aNameThatLooksLikeAScriptEndsNone() {
        Holder holder = maker.anAccount(Role.TRAINEE);
        maker.rename(holder, new PersonName("</script><script>alert(1)</script>", "<!-- Novák"));
        browser.signIn(holder.userName(), AccountMaker.PASSWORD);

        String page = browser.open("/home").body();

        assertThat(page).contains("alert(1)").doesNotContain("<script>alert", "<!-- Novák");
    }

    @Test
    void whatIsNotThereIsAPageForPeopleAndAProblemForPrograms() {
        HttpResponse<String> page = browser.open("/verify/nothing/here");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("There is nothing at this address").contains("<html");
        HttpResponse<String> problem = browser.open("/api/v1/nothing");
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(header(problem, "Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void anAddressOfTenMegabytesGetsAPlainPageAtOnce() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            assertThatThrownBy(
                            () -> {
                                out.write("GET /verify/".getBytes(StandardCharsets.US_ASCII));
                                byte[] piece =
                                        "A".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
                                for (int i = 0; i < 1_000; i++) {
                                    out.write(piece);
                                }
                            })
                    .as("the server does not read it all")
                    .isInstanceOf(IOException.class);
        }
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            String request =
                    "GET /verify/" + "A".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("The address is too long")
                    .doesNotContain("AAAA");
        }
    }

    @Test
    void aPageSpeaksTheChosenLanguageAndTheNextOneToo() {
        assertThat(browser.open("/login?lang=cs").body()).contains("lang=\"cs\"");
        assertThat(browser.open("/login").body()).contains("lang=\"cs\"");
        assertThat(new Browser(port).open("/login", "Accept-Language", "de-AT,en;q=0.5").body())
                .contains("lang=\"de\"");
        assertThat(new Browser(port).open("/login?lang=%3Cscript%3E").body())
                .contains("lang=\"en\"");
    }

    private static void assertCommonHeaders(HttpResponse<String> answer) {
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
