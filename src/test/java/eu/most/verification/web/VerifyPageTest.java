package eu.most.verification.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.WholeApplication;
import eu.most.credentials.CertificateNumber;
import eu.most.credentials.VerificationCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What anybody reads about a code, over real HTTP. */
@WholeApplication
class VerifyPageTest {

    private static final LocalDate FAR = LocalDate.of(2999, 12, 31);
    private static final LocalDate PAST = LocalDate.of(2020, 12, 31);

    @Autowired JdbcClient database;
    @LocalServerPort int port;

    private final HttpClient browser = HttpClient.newHttpClient();
    private final SecureRandom random = new SecureRandom();

    @Test
    void aValidCertificateShowsItsFactsAndLeavesNothingBehind() throws Exception {
        VerificationCode code = aCertificate("Žofie Šťastná-Krhovská", FAR, false);
        HttpResponse<String> page = open("/verify/" + code);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Valid today", "Žofie Šťastná-Krhovská", "De-escalation");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void theLatinFormOnADocumentIsShownToCompareWithAPassport() throws Exception {
        VerificationCode kept = aCertificate("محمد حداد", FAR, false);
        database.sql("UPDATE certificate SET holder_in_latin = 'Mohammed Haddad' WHERE code = ?")
                .param(kept.value())
                .update();
        assertThat(open("/verify/" + kept).body())
                .contains("محمد حداد", "In Latin letters", "<dd>Mohammed Haddad</dd>");
        assertThat(open("/api/v1/certificates/" + kept).body())
                .contains("\"holderInLatin\":\"Mohammed Haddad\"");

        VerificationCode before = aCertificate("Ελένη Παπαδοπούλου", FAR, false);
        assertThat(open("/verify/" + before).body()).contains("<dd>Eléni Papadopoúlou</dd>");

        VerificationCode latin = aCertificate("Đorđe Ćirić", FAR, false);
        assertThat(open("/verify/" + latin).body()).doesNotContain("In Latin letters");
    }

    @Test
    void theAddressInTheSquareCodeLeadsToTheSamePage() throws Exception {
        VerificationCode code = aCertificate("Črt Žagar", FAR, false);
        assertThat(open("/V/" + code.value()).body()).contains("Valid today", "Črt Žagar");
    }

    @Test
    void expiredAndRevokedAreDifferentAnswers() throws Exception {
        assertThat(open("/verify/" + aCertificate("Eva Malá", PAST, false)).body())
                .contains("Expired")
                .doesNotContain("Valid today");
        assertThat(open("/verify/" + aCertificate("Eva Malá", FAR, true)).body())
                .contains("Revoked", "Misconduct in the test", "<b>Revocation</b>")
                .doesNotContain("<b>Not revoked</b>")
                .doesNotContain("Valid today");
    }

    @Test
    void suspendedAndReplacedAreNotCalledValid() throws Exception {
        VerificationCode suspended = aCertificate("Eva Malá", FAR, false);
        VerificationCode replaced = aCertificate("Eva Malá", FAR, false);
        database.sql("UPDATE certificate SET suspended_at = NOW(6) WHERE code = ?")
                .param(suspended.value())
                .update();
        database.sql("UPDATE certificate SET superseded_at = NOW(6) WHERE code = ?")
                .param(replaced.value())
                .update();

        assertThat(open("/verify/" + suspended).body())
                .contains("it does not count for now", "It is suspended for the time being.")
                .doesNotContain("Valid today");
        assertThat(open("/api/v1/certificates/" + suspended).body())
                .contains("\"status\":\"suspended\"");
        assertThat(open("/verify/" + replaced).body())
                .contains("Replaced by a newer certificate", "This certificate is genuine")
                .doesNotContain("Valid today");
    }

    @Test
    void scriptInANameIsShownAndNotRun() throws Exception {
        VerificationCode code = aCertificate("<script>alert(1)</script>", FAR, false);
        assertThat(open("/verify/" + code).body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void whatIsNoCodeIsSaidToBeNone() throws Exception {
        HttpResponse<String> page = open("/verify?code=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("This is not a complete code")
                .doesNotContain("<script>alert");
    }

    /** V7: the public is told what a number is, and not whose. */
    @Test
    void aNumberIsExplainedAndLeadsToNobody() throws Exception {
        VerificationCode code = aCertificate("Jürgen Groß-Weiß", FAR, false);
        String number =
                database.sql("SELECT number FROM certificate WHERE code = ?")
                        .param(code.value())
                        .query(String.class)
                        .single();
        HttpResponse<String> page = open("/verify?code=" + number + ".");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("This is a number, not a code", "beside the QR code")
                .doesNotContain("Groß", code.toString(), "!public");
        assertThat(open("/api/v1/certificates/" + number).body()).contains("/problems/a-number");
    }

    @Test
    void aTypedCodeGetsAnAddressOfItsOwn() throws Exception {
        VerificationCode code = aCertificate("Jürgen Groß-Weiß", FAR, false);
        HttpResponse<String> answer = open("/verify?code=" + code.value().toLowerCase());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/verify/" + code);
    }

    @Test
    void programsGetFactsOrAProblem() throws Exception {
        HttpResponse<String> found =
                open("/api/v1/certificates/" + aCertificate("Eva Malá", FAR, true));
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body())
                .contains(
                        "\"status\":\"revoked\"",
                        "\"revocationReason\":\"misconduct\"",
                        "\"sector\":\"prison\"");
        HttpResponse<String> nonsense = open("/api/v1/certificates/nonsense");
        assertThat(nonsense.statusCode()).isEqualTo(400);
        assertThat(nonsense.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
    }

    /**
     * From an address of its own, so that no other test is slowed down; Linux has more than one.
     */
    @Test
    @EnabledOnOs(OS.LINUX)
    void whoeverTriesCodesAtRandomIsSlowedDownAndHitsStayFree() throws Exception {
        VerificationCode real = aCertificate("Eva Malá", FAR, false);
        try (HttpClient elsewhere =
                HttpClient.newBuilder().localAddress(InetAddress.ofLiteral("127.0.0.2")).build()) {
            List<Integer> answers = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                String wrong = "/api/v1/certificates/" + VerificationCode.random(random);
                answers.add(open(elsewhere, wrong).statusCode());
            }
            assertThat(answers).startsWith(404).contains(429);
            assertThat(open(elsewhere, "/verify/" + real).statusCode()).isEqualTo(200);
        }
    }

    private HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return open(browser, path);
    }

    private HttpResponse<String> open(HttpClient browser, String path)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Accept-Language", "en")
                        .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private VerificationCode aCertificate(String holder, LocalDate until, boolean revoked) {
        VerificationCode code = VerificationCode.random(random);
        long running = random.nextLong(100_000, 999_999_999);
        database.sql(
                        """
                        INSERT INTO certificate (id, completion, number, code, holder, holder_name, module_key,
                          module_version, title, language, hours, sector, joint, issuer, demonstration, issued_at,
                          issued_on, valid_until, document_hash, revoked_at, revocation_reason, version)
                        VALUES (?, ?, ?, ?, ?, ?, 'de-escalation', ?, 'De-escalation', 'en', 1, 'PRISON', TRUE,
                          'Academy', TRUE, '2020-01-01', '2020-01-01', ?, REPEAT('0', 64), ?, ?, 0)
                        """)
                .param(UUID.randomUUID().toString())
                .param(UUID.randomUUID().toString())
                .param(CertificateNumber.of(2020, running).value())
                .param(code.value())
                .param(UUID.randomUUID().toString())
                .param(holder)
                .param(UUID.randomUUID().toString())
                .param(until)
                .param(revoked ? "2020-02-02" : null)
                .param(revoked ? "MISCONDUCT" : null)
                .update();
        return code;
    }
}
