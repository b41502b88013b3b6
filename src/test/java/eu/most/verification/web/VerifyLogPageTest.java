package eu.most.verification.web;

import static eu.most.kernel.DatabaseTime.utc;
import static org.assertj.core.api.Assertions.assertThat;

import eu.most.WholeApplication;
import eu.most.credentials.VerificationCode;
import eu.most.transparency.LogEntry;
import eu.most.transparency.TransparencyLog;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What anybody reads about a certificate's entries in the transparency log, over real HTTP. */
@WholeApplication
class VerifyLogPageTest {

    @Autowired JdbcClient database;
    @Autowired TransparencyLog log;
    @Autowired TransactionOperations transactions;
    @LocalServerPort int port;

    private final HttpClient browser = HttpClient.newHttpClient();
    private final CertificateOnFile certificate = CertificateOnFile.of("Žofie Šťastná-Krhovská");

    @BeforeEach
    void aCertificateThatWasIssuedAndRevoked() {
        certificate.register(database, new byte[] {1}, LocalDate.now().plusYears(2));
        happens("ISSUED", Instant.parse("2026-11-20T08:15:00Z"));
        happens("REVOKED", Instant.parse("2026-11-21T09:30:00Z"));
    }

    @Test
    void theResultLeadsToTheEntriesAndThePageProvesThem() throws Exception {
        assertThat(open(address(), "en").body())
                .contains("public log", "href=\"" + address() + "/log\"");

        HttpResponse<String> page = open(address() + "/log", "en");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "All 2 entries are in the log",
                        "20\u00a0November 2026",
                        "Revoked",
                        "The log had " + log.size() + " entries",
                        log.checkpoint().root(),
                        "/api/v1" + address().replace("verify", "certificates") + "/log")
                .doesNotContain(certificate.holder(), "!public");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "cs,Všechny 2\u00a0záznamy v\u00a0deníku jsou",
        "sl,Oba vpisa sta v\u00a0dnevniku",
        "de,Alle 2 Einträge stehen im Logbuch"
    })
    void eachLanguageCountsInItsOwnWay(String language, String counted) throws Exception {
        assertThat(open(address() + "/log", language).body())
                .contains(counted)
                .doesNotContain("!public");
    }

    @Test
    void anEntryThatWasBentIsNoProof() throws Exception {
        String bend = "UPDATE log_leaf SET content = REPLACE(content, ?, ?) WHERE content LIKE ?";
        String ours = "%" + certificate.number().value() + "%";
        database.sql(bend).params("revoked", "expired", ours).update();
        try {
            assertThat(open(address() + "/log", "en").body())
                    .contains("A proof does not lead to the state that we signed")
                    .doesNotContain("are in the log.");
        } finally {
            database.sql(bend).params("expired", "revoked", ours).update();
        }
    }

    @Test
    void aCodeThatNobodyHasLeadsToTheAnswerAboutIt() throws Exception {
        VerificationCode code = VerificationCode.random(new SecureRandom());
        HttpResponse<String> answer = open("/verify/" + code + "/log", "en");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/verify/" + code);
    }

    private String address() {
        return "/verify/" + certificate.code();
    }

    private void happens(String act, Instant at) {
        UUID id = UUID.randomUUID();
        transactions.executeWithoutResult(_ -> {
            database.sql(
                            """
                            INSERT INTO certificate_status_change (id, certificate, status, changed_at, occasion)
                            SELECT ?, id, ?, ?, 0 FROM certificate WHERE code = ?
                            """)
                    .params(id.toString(), act, utc(at), certificate.code().value())
                    .update();
            log.append(
                    List.of(
                            new LogEntry(
                                    id,
                                    certificate.number().value(),
                                    act.toLowerCase(Locale.ROOT),
                                    at,
                                    "00".repeat(32),
                                    Optional.empty())));
        });
    }

    private HttpResponse<String> open(String path, String language)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Accept-Language", language)
                        .build();
        return browser.send(request, BodyHandlers.ofString());
    }
}
