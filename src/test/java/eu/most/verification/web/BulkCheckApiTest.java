package eu.most.verification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.most.WholeApplication;
import eu.most.documents.CertificateDrawing;
import eu.most.signing.Seal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What other systems get to know about many at once, over real HTTP. */
@WholeApplication
class BulkCheckApiTest {

    private static final String PATH = "/api/v1/verify/bulk";

    @Autowired JdbcClient database;
    @Autowired Seal seal;
    @Autowired CertificateDrawing drawing;
    @LocalServerPort int port;

    private final CertificateOnFile certificate = CertificateOnFile.of("Žofie Šťastná-Krhovská");
    private Upload upload;

    @BeforeEach
    void aCertificateInTheRegister() {
        upload = new Upload(port);
        certificate.register(
                database, seal.seal(certificate.drawnBy(drawing)), LocalDate.now().plusYears(2));
    }

    @Test
    void aListIsHandedInAskedForFetchedAndDeleted() throws Exception {
        HttpResponse<String> started =
                upload.named(PATH, "codes.csv", (certificate.code() + "\n1234\n").getBytes());
        assertThat(started.statusCode()).isEqualTo(202);
        assertThat(started.body()).contains("\"state\":");
        String check = started.headers().firstValue("Location").orElseThrow();
        assertThat(check).matches(PATH + "/[0-9A-Z]{26}");

        HttpResponse<String> state =
                await().until(() -> upload.open(check), is -> is.body().contains("\"done\""));
        assertThat(state.body()).contains("\"state\":\"done\"", "\"checked\":2", "expiresAt");

        HttpResponse<String> result = upload.open(check + "/result");
        assertThat(result.statusCode()).isEqualTo(200);
        assertThat(result.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(result.body())
                .contains(
                        "\"verdict\":\"valid\"",
                        "\"number\":\"" + certificate.number() + "\"",
                        "\"holderInLatin\":null",
                        "\"verdict\":\"malformed\",\"number\":null",
                        "logSize");

        assertThat(upload.delete(check)).isEqualTo(204);
        HttpResponse<String> gone = upload.open(check + "/result");
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
        assertThat(gone.body()).contains("/problems/no-such-check");
    }

    @Test
    void whatIsNotDoneHasNoResultYet() throws Exception {
        String id = "N".repeat(25) + "1";
        database.sql(
                        """
                        INSERT INTO bulk_check (id, state, checked, permille, touched_at, expires_at)
                        VALUES (SHA2(?, 256), 'RUNNING', 5, 500, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 1 HOUR)
                        """)
                .param(id)
                .update();
        assertThat(upload.open(PATH + "/" + id).body()).contains("\"progress\":0.5");
        HttpResponse<String> early = upload.open(PATH + "/" + id + "/result");
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("/problems/not-done");
    }

    @Test
    void theInterfaceIsDescribed() throws Exception {
        assertThat(upload.open("/api/v1/openapi.json").body())
                .contains("\"/api/v1/verify/bulk\"", "\"/api/v1/verify/bulk/{id}/result\"", "202");
    }
}
