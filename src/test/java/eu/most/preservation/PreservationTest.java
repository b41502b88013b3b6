package eu.most.preservation;

import static eu.most.access.SignInForTests.signIn;
import static eu.most.kernel.DatabaseTime.utc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.certificates.files.StoredFiles;
import eu.most.credentials.CertificateId;
import eu.most.documents.CertificateDrawing;
import eu.most.kernel.PersonId;
import eu.most.signing.Seal;
import eu.most.signing.SealFinding.Unbroken;
import eu.most.verification.DocumentAnswer;
import eu.most.verification.DocumentAnswer.Match;
import eu.most.verification.DocumentCheck;
import eu.most.verification.DocumentVerdict;
import eu.most.verification.web.CertificateOnFile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** The work in the background, on a real database and with the demonstration's time stamps. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        // Not the application of most tests: they register certificates past the log.
        properties = "spring.application.name=log")
class PreservationTest {

    @Autowired JdbcClient database;
    @Autowired Seal seal;
    @Autowired CertificateDrawing drawing;
    @Autowired PreservationTable table;
    @Autowired PreservationWork work;
    @Autowired Preservation preservation;
    @Autowired StoredFiles files;
    @Autowired DocumentCheck check;

    private static final BooleanSupplier NOT_ENDING = () -> false;

    private final CertificateOnFile certificate = CertificateOnFile.of("Žofie Šťastná-Krhovská");

    @AfterEach
    void nothingIsLeft() {
        database.sql("DELETE FROM certificate_preservation").update();
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyGenerationOfAFileIsOurs() {
        byte[] issued = seal.seal(certificate.drawnBy(drawing));
        CertificateId id = onFile(issued);

        work.run(NOT_ENDING);
        byte[] first = files.newest(id).orElseThrow();
        dueNow(id);
        work.run(NOT_ENDING);
        byte[] second = files.newest(id).orElseThrow();

        assertThat(first).startsWith(issued).hasSizeGreaterThan(issued.length);
        assertThat(second).startsWith(first).hasSizeGreaterThan(first.length);
        for (byte[] generation : new byte[][] {issued, first, second}) {
            DocumentAnswer answer = check.check(generation);
            assertThat(answer.match()).isEqualTo(Match.FILE);
            assertThat(answer.verdict()).isEqualTo(DocumentVerdict.REGISTERED);
            assertThat(answer.seal()).isInstanceOf(Unbroken.class);
            assertThat(answer.stamp().isPresent()).isEqualTo(generation != issued);
        }
    }

    @Test
    void whatSomebodyElseAddsToAPreservedFileIsNotOurs() {
        CertificateId id = onFile(seal.seal(certificate.drawnBy(drawing)));
        work.run(NOT_ENDING);
        byte[] preserved = files.newest(id).orElseThrow();

        DocumentAnswer longer = check.check(Arrays.copyOf(preserved, preserved.length + 1));
        DocumentAnswer shorter = check.check(Arrays.copyOf(preserved, preserved.length - 1));

        assertThat(longer.match()).isEqualTo(Match.BEGINNING);
        assertThat(longer.verdict()).isEqualTo(DocumentVerdict.CHANGED);
        // V12: a copy that stopped early is no forgery.
        assertThat(shorter.verdict()).isEqualTo(DocumentVerdict.CUT_OFF);
        assertThat(longer.stamp()).isEmpty();
    }

    @Test
    void aFailureIsKeptWithItsReasonAndTriedAgainLater() {
        CertificateId bad = onFile("%PDF-1.7 no certificate".getBytes(StandardCharsets.US_ASCII));
        administrator();

        work.run(NOT_ENDING);

        PreservationProgress standing = preservation.standing();
        assertThat(standing.failing()).isEqualTo(1);
        assertThat(standing.waiting()).isZero();
        PreservationFailure failure = preservation.failures().getFirst();
        assertThat(failure.number()).isEqualTo(certificate.number());
        assertThat(failure.reason()).isNotBlank();
        assertThat(failure.times()).isEqualTo(1);
        assertThat(failure.next()).isAfter(Instant.now().plusSeconds(500));

        work.run(NOT_ENDING);
        assertThat(preservation.failures().getFirst().times()).as("not due yet").isEqualTo(1);
        assertThat(preservation.tryAgain()).isEqualTo(1);
        work.run(NOT_ENDING);
        assertThat(preservation.failures().getFirst().times()).isEqualTo(2);
        assertThat(preservation.failures().getFirst().next())
                .isAfter(failure.next().plusSeconds(500));
        assertThat(files.newest(bad)).isPresent();
    }

    @Test
    void aServerThatEndsBeginsNoOtherFile() {
        onFile(seal.seal(certificate.drawnBy(drawing)));
        CertificateOnFile other = CertificateOnFile.of("Eva Malá");
        onFile(other, seal.seal(other.drawnBy(drawing)));
        administrator();

        work.run(() -> preservation.standing().preserved() == 1);

        assertThat(preservation.standing().preserved()).isEqualTo(1);
        assertThat(preservation.standing().waiting()).isEqualTo(1);
        work.run(NOT_ENDING);
        assertThat(preservation.standing().preserved()).isEqualTo(2);
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() {
        onFile("%PDF-1.7 no certificate".getBytes(StandardCharsets.US_ASCII));
        CertificateOnFile other = CertificateOnFile.of("Eva Malá");
        byte[] issued = seal.seal(other.drawnBy(drawing));
        CertificateId good = onFile(other, issued);
        administrator();

        work.run(NOT_ENDING);

        assertThat(files.newest(good).orElseThrow()).hasSizeGreaterThan(issued.length);
        PreservationProgress standing = preservation.standing();
        assertThat(standing.preserved()).isEqualTo(1);
        assertThat(standing.failing()).isEqualTo(1);
        assertThat(standing.nextRenewal().orElseThrow()).isAfter(Instant.now());
    }

    @Test
    void filesThatFailedDoNotStandInTheWayOfNewOnes() {
        for (int i = 0; i < 6; i++) {
            onFile(
                    CertificateOnFile.of("Eva Malá"),
                    ("%PDF-1.7 no certificate " + i).getBytes(StandardCharsets.US_ASCII));
        }
        work.run(NOT_ENDING);
        work.run(NOT_ENDING);
        database.sql("UPDATE certificate_preservation SET due_at = due_at - INTERVAL 1 DAY")
                .update();
        byte[] issued = seal.seal(certificate.drawnBy(drawing));
        CertificateId good = onFile(issued);
        administrator();

        work.run(NOT_ENDING);

        assertThat(files.newest(good).orElseThrow()).hasSizeGreaterThan(issued.length);
        assertThat(preservation.standing().failing()).isEqualTo(6);
    }

    @Test
    void onlyAnAdministratorIsTold() {
        signIn(new Actor(PersonId.next(), "Officer", Set.of(Role.ACCREDITOR)));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> preservation.standing());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> preservation.failures());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> preservation.tryAgain());
    }

    private static void administrator() {
        signIn(new Actor(PersonId.next(), "Admin", Set.of(Role.ADMINISTRATOR)));
    }

    private CertificateId onFile(byte[] pdf) {
        return onFile(certificate, pdf);
    }

    private CertificateId onFile(CertificateOnFile certificate, byte[] pdf) {
        CertificateId id = certificate.store(database, pdf);
        table.enter(id, Instant.now().minusSeconds(1));
        return id;
    }

    private void dueNow(CertificateId id) {
        database.sql("UPDATE certificate_preservation SET due_at = ? WHERE certificate = ?")
                .params(utc(Instant.now().minusSeconds(1)), id.toString())
                .update();
    }
}
