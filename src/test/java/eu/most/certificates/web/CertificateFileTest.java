package eu.most.certificates.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.SignedJWT;
import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.certificates.CertificateDetails;
import eu.most.certificates.CertificateLetters;
import eu.most.certificates.Certificates;
import eu.most.credentials.StatusPosition;
import eu.most.kernel.Sha256;
import eu.most.learning.LearnersInTests;
import eu.most.uikit.Messages;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** What a holder takes with them, and the lists that it points to, as they go out. */
@WholeApplication
class CertificateFileTest {

    private static final PageRequest ALL = PageRequest.of(0, 100);

    @Autowired LearnersInTests learners;
    @Autowired Certificates certificates;
    @Autowired CertificateLetters letters;
    @Autowired ApplicationEventPublisher events;
    @Autowired Messages messages;
    @Autowired JdbcClient database;
    @LocalServerPort int port;

    private Actor holder;
    private CertificateDetails certificate;
    private MockMvc files;

    @BeforeEach
    void somebodyWhoPassed() {
        holder = learners.aTraineeWhoReadEveryLesson();
        learners.pass(holder);
        await().until(() ->
                !learners.as(holder, () -> certificates.mine(ALL).getContent()).isEmpty());
        certificate = learners.as(holder, () -> certificates.mine(ALL).getContent()).getFirst();
        files =
                MockMvcBuilders.standaloneSetup(
                                new CertificateFile(certificates, letters, events, messages))
                        .build();
    }

    @Test
    void theBadgeIsAJwtAndItsContentReadableJson() throws Exception {
        MockHttpServletResponse jwt = download(holder, "jwt");
        assertThat(jwt.getContentType()).isEqualTo("application/jwt");
        assertThat(jwt.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + certificate.number() + ".jwt\"");
        assertThat(SignedJWT.parse(jwt.getContentAsString()).getJWTClaimsSet().toString())
                .contains(certificate.number().value());

        MockHttpServletResponse json = download(holder, "json");
        assertThat(json.getContentType()).isEqualTo("application/json");
        assertThat(json.getContentAsString(StandardCharsets.UTF_8))
                .contains("OpenBadgeCredential", certificate.award().holderName());
        assertThat(json.getHeader("Cache-Control")).as("fault S14").isEqualTo("no-store");
    }

    @Test
    void thePdfIsTheStoredOneAndAlwaysADownload() {
        MockHttpServletResponse pdf = download(holder, "pdf");
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        assertThat(pdf.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(Sha256.hex(pdf.getContentAsByteArray())).isEqualTo(certificate.documentHash());
    }

    @Test
    void nobodyElseGetsAnyOfThem() {
        Actor other = learners.aTrainee();
        for (String form : new String[] {"pdf", "jwt", "json"}) {
            assertThat(download(other, form).getStatus()).as(form).isEqualTo(404);
        }
    }

    @Test
    void theListsThatABadgePointsToAreThere() throws Exception {
        String list =
                database.sql("SELECT list FROM certificate_status_position WHERE certificate = ?")
                        .param(certificate.id().toString())
                        .query(String.class)
                        .single();
        assertThat(StatusPosition.isList(list)).isTrue();
        assertThat(new String(open("status.json").body(), StandardCharsets.UTF_8))
                .contains('"' + list + '"');
        HttpResponse<byte[]> cwt = open("status/" + list + ".cwt");
        assertThat(cwt.statusCode()).isEqualTo(200);
        assertThat(cwt.headers().firstValue("Content-Type")).hasValue("application/statuslist+cwt");
        for (String purpose : new String[] {"revocation", "suspension"}) {
            HttpResponse<byte[]> jwt = open("status/" + list + "/" + purpose + ".jwt");
            assertThat(jwt.headers().firstValue("Content-Type")).hasValue("application/vc+jwt");
            assertThat(jwt.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
            assertThat(
                            SignedJWT.parse(new String(jwt.body(), StandardCharsets.US_ASCII))
                                    .getJWTClaimsSet()
                                    .getJSONObjectClaim("credentialSubject"))
                    .containsEntry("statusPurpose", purpose);
        }
        assertThat(open("status/1999-1.cwt").statusCode()).isEqualTo(404);
        assertThat(open("status/x/revocation.jwt").statusCode()).isEqualTo(404);
    }

    /** S9. */
    @Test
    void aFileThatIsNotWhatWasStoredIsGivenToNobodyAndToldToAdministrators() throws Exception {
        database.sql(
                        "UPDATE certificate_document SET pdf = CONCAT(LEFT(pdf, 2000), 'fake', SUBSTRING(pdf, 2005))"
                                + " WHERE certificate = ?")
                .param(certificate.id().toString())
                .update();

        MockHttpServletResponse pdf = download(holder, "pdf");
        assertThat(pdf.getStatus()).isEqualTo(503);
        assertThat(pdf.getForwardedUrl()).contains("certificates/web/damaged");
        assertThat(download(holder, "jwt").getStatus()).isEqualTo(503);
        MockHttpServletResponse mine = get(holder, "/certificates/mine.zip");
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(mine.getContentAsByteArray()))) {
            assertThat(Objects.requireNonNull(zip.getNextEntry()).getName()).endsWith(".txt");
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("no longer the one that was issued");
            assertThat(zip.getNextEntry()).isNull();
        }
        assertThat(
                        database.sql(
                                        "SELECT told_at IS NOT NULL FROM certificate_fixity_finding WHERE certificate = ?")
                                .param(certificate.id().toString())
                                .query((row, _) -> row.getBoolean(1))
                                .list())
                .containsExactly(true);
    }

    private MockHttpServletResponse download(Actor actor, String form) {
        return get(actor, "/certificates/" + certificate.number() + "." + form);
    }

    private MockHttpServletResponse get(Actor actor, String path) {
        return learners.as(
                actor,
                () -> {
                    try {
                        return files.perform(MockMvcRequestBuilders.get(path))
                                .andReturn()
                                .getResponse();
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                });
    }

    private HttpResponse<byte[]> open(String file) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + port + "/.well-known/most/" + file);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
    }
}
