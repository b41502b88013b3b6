package eu.most.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.certificates.sharing.CertificateShares;
import eu.most.certificates.sharing.ShareToken;
import eu.most.kernel.PersonId;
import eu.most.verification.web.CertificateOnFile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A holder shows a certificate to others, and takes that back. */
@WholeApplication
class CertificateSharesTest {

    @Autowired CertificateShares shares;
    @Autowired Certificates certificates;
    @Autowired CurrentActor currentActor;
    @Autowired JdbcClient database;
    @LocalServerPort int port;

    private final HttpClient browser = HttpClient.newHttpClient();
    private final CertificateOnFile certificate = CertificateOnFile.of("Žofie Šťastná");
    private Actor holder = new Actor(PersonId.next(), "Žofie", Set.of(Role.TRAINEE));

    @BeforeEach
    void aCertificateInTheRegister() {
        certificate.register(database, new byte[] {1}, LocalDate.now().plusYears(1));
        String person =
                database.sql("SELECT holder FROM certificate WHERE number = ?")
                        .param(certificate.number().value())
                        .query((row, _) -> row.getString("holder"))
                        .single();
        holder = new Actor(new PersonId(UUID.fromString(person)), "Žofie", Set.of(Role.TRAINEE));
    }

    @Test
    void aLinkShowsTheCertificateToAnybodyUntilItIsWithdrawn() throws Exception {
        URI link = as(holder, () -> shares.share(certificate.number()));
        HttpResponse<String> shown = open(link.getPath());

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains("Valid today", "Žofie Šťastná", certificate.number().value())
                .doesNotContain(certificate.code().toString(), certificate.code().value());
        assertThat(shown.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(shown.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
        assertThat(shown.headers().firstValue("Set-Cookie")).isEmpty();

        withdraw(holder);

        HttpResponse<String> withdrawn = open(link.getPath());
        HttpResponse<String> unknown = open("/shared/" + ShareToken.random(new SecureRandom()));
        HttpResponse<String> none = open("/shared/x");
        assertThat(withdrawn.statusCode()).isEqualTo(404);
        assertThat(withdrawn.body())
                .isEqualTo(unknown.body())
                .isEqualTo(none.body())
                .doesNotContain("Žofie");
        assertThat(as(holder, () -> shares.share(certificate.number()))).isNotEqualTo(link);
    }

    @Test
    void askingAgainGivesTheSameLink() {
        URI link = as(holder, () -> shares.share(certificate.number()));

        assertThat(as(holder, () -> shares.share(certificate.number()))).isEqualTo(link);
        assertThat(as(holder, () -> shares.link(certificate.number()))).contains(link);
    }

    @Test
    void nobodyElseMakesOrWithdrawsIt() {
        Actor officer = new Actor(PersonId.next(), "Officer", Set.of(Role.ACCREDITOR));
        Actor stranger = new Actor(PersonId.next(), "Jan", Set.of(Role.TRAINEE));
        as(holder, () -> shares.share(certificate.number()));

        assertThat(as(officer, () -> certificates.find(certificate.number())))
                .hasValueSatisfying(found ->
                        assertThat(as(officer, () -> certificates.isOwn(found))).isFalse());
        assertThat(as(officer, () -> shares.link(certificate.number()))).isEmpty();
        assertThatThrownBy(() -> as(officer, () -> shares.share(certificate.number())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> withdraw(stranger)).isInstanceOf(AccessDeniedException.class);
        assertThat(as(holder, () -> shares.link(certificate.number()))).isPresent();
    }

    @Test
    void bothActsAreInTheAuditTrailAndOpeningIsNot() throws Exception {
        URI link = as(holder, () -> shares.share(certificate.number()));
        open(link.getPath());
        withdraw(holder);
        withdraw(holder);

        assertThat(
                        database.sql(
                                        "SELECT act FROM audit_entry WHERE subject = ? ORDER BY sequence")
                                .param("certificate:" + certificate.number())
                                .query((row, _) -> row.getString("act"))
                                .list())
                .containsExactly("certificates.shared", "certificates.share-withdrawn");
    }

    private void withdraw(Actor actor) {
        as(
                actor,
                () -> {
                    shares.withdraw(certificate.number());
                    return true;
                });
    }

    private HttpResponse<String> open(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + path);
        return browser.send(
                HttpRequest.newBuilder(address).header("Accept-Language", "en").build(),
                BodyHandlers.ofString());
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        AtomicReference<@Nullable T> result = new AtomicReference<>();
        currentActor.runAs(actor, () -> result.set(work.get()));
        return Objects.requireNonNull(result.get());
    }
}
