package eu.most.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import eu.most.catalogue.ModuleVersionId;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.certificates.files.SealedDocument;
import eu.most.credentials.CertificateId;
import eu.most.credentials.CertificateNumber;
import eu.most.credentials.VerificationCode;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.kernel.Sector;
import eu.most.kernel.TimeOrderedUuid;
import eu.most.kernel.ValidityPeriod;
import eu.most.learning.CompletionId;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CertificateTest {

    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");
    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 21);
    private static final LocalDate LAST_DAY = LocalDate.of(2028, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @Test
    void aCertificateIsValidOnItsLastDayAndExpiredOnTheNext() {
        CertificateDetails details = aCertificate().details();
        assertThat(details.statusOn(LAST_DAY)).isEqualTo(CertificateStatus.VALID);
        assertThat(details.statusOn(LAST_DAY.plusDays(1))).isEqualTo(CertificateStatus.EXPIRED);
    }

    @Test
    void aRevokedCertificateStaysRevokedEvenAfterItsLastDay() {
        Certificate certificate = aCertificate();
        certificate.revoke(NOW, RevocationReason.MISCONDUCT);
        assertThat(certificate.details().statusOn(ISSUED)).isEqualTo(CertificateStatus.REVOKED);
        assertThat(certificate.details().statusOn(LAST_DAY.plusYears(1)))
                .isEqualTo(CertificateStatus.REVOKED);
    }

    @Test
    void aSuspendedCertificateDoesNotCountUntilItIsReinstated() {
        Certificate certificate = aCertificate();
        certificate.suspend(NOW);
        assertThat(certificate.details().statusOn(ISSUED)).isEqualTo(CertificateStatus.SUSPENDED);
        assertThat(certificate.held(PRAGUE, LAST_DAY).isValidOn(ISSUED)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> certificate.suspend(NOW));

        certificate.reinstate();
        assertThat(certificate.details().statusOn(ISSUED)).isEqualTo(CertificateStatus.VALID);
        assertThat(certificate.details().statusOn(LAST_DAY.plusDays(1)))
                .isEqualTo(CertificateStatus.EXPIRED);
        assertThat(certificate.held(PRAGUE, LAST_DAY).isValidOn(ISSUED)).isTrue();
        assertThatIllegalStateException().isThrownBy(certificate::reinstate);
    }

    @Test
    void whatWeighsMoreComesFirst() {
        Certificate certificate = aCertificate();
        certificate.supersede(NOW);
        assertThat(certificate.details().statusOn(LAST_DAY))
                .isEqualTo(CertificateStatus.SUPERSEDED);
        assertThat(certificate.held(PRAGUE, LAST_DAY).isValidOn(LAST_DAY)).isTrue();
        assertThat(certificate.details().statusOn(LAST_DAY.plusDays(1)))
                .isEqualTo(CertificateStatus.EXPIRED);
        certificate.suspend(NOW);
        assertThat(certificate.details().statusOn(LAST_DAY.plusDays(1)))
                .isEqualTo(CertificateStatus.SUSPENDED);
        certificate.revoke(NOW, RevocationReason.MISCONDUCT);
        assertThat(certificate.details().statusOn(LAST_DAY)).isEqualTo(CertificateStatus.REVOKED);
        assertThatIllegalStateException().isThrownBy(certificate::reinstate);
    }

    @Test
    void aCertificateIsRevokedOnce() {
        Certificate certificate = aCertificate();
        certificate.revoke(NOW, RevocationReason.MISCONDUCT);
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        certificate.revoke(NOW.plusSeconds(1), RevocationReason.HOLDER_ASKED));
    }

    @Test
    void revocationCountsFromTheDayItHappenedWhereTheIssuerIs() {
        Certificate certificate = aCertificate();
        certificate.revoke(
                Instant.parse("2027-03-01T23:30:00Z"), RevocationReason.AWARDED_IN_ERROR);
        HeldCertificate held = certificate.held(PRAGUE, LAST_DAY);
        assertThat(held.revokedOn()).contains(LocalDate.of(2027, 3, 2));
        assertThat(held.isValidOn(LocalDate.of(2027, 3, 1))).isTrue();
        assertThat(held.isValidOn(LocalDate.of(2027, 3, 2))).isFalse();
    }

    @Test
    void whatANodeAheadOfOursNotedCountsToday() {
        LocalDate today = LocalDate.of(2027, 3, 1);
        Instant tomorrow = Instant.parse("2027-03-02T10:00:00Z");
        Certificate suspended = aCertificate();
        suspended.suspend(tomorrow);
        Certificate revoked = aCertificate();
        revoked.revoke(tomorrow, RevocationReason.AWARDED_IN_ERROR);

        for (HeldCertificate held :
                List.of(suspended.held(PRAGUE, today), revoked.held(PRAGUE, today))) {
            assertThat(held.stoppedOn()).contains(today);
            assertThat(held.isValidOn(today)).isFalse();
            assertThat(held.isValidOn(today.minusDays(1))).isTrue();
        }
    }

    @Test
    void anExpiryIsNotedOnceAndNotBeforeItsTime() {
        Certificate certificate = aCertificate();
        assertThat(certificate.expire(NOW, LAST_DAY)).isFalse();
        assertThat(certificate.expire(NOW, LAST_DAY.plusDays(1))).isTrue();
        assertThat(certificate.expire(NOW, LAST_DAY.plusDays(2))).isFalse();
    }

    static Certificate aCertificate() {
        Award award =
                new Award(
                        PersonId.next(),
                        "Žofie Šťastná-Krhovská",
                        Optional.empty(),
                        new TrainingModuleKey("de-escalation"),
                        new ModuleVersionId(TimeOrderedUuid.next()),
                        "De-escalation",
                        LanguageTag.ENGLISH,
                        new BigDecimal("1.50"),
                        Sector.PRISON,
                        true,
                        Optional.empty(),
                        "Academy",
                        new ValidityPeriod(ISSUED, LAST_DAY));
        return new Certificate(
                CertificateId.next(),
                CertificateNumber.of(2026, 123),
                VerificationCode.random(new SecureRandom()),
                new CompletionId(TimeOrderedUuid.next()),
                1,
                award,
                null,
                new SealedDocument(new byte[] {1, 2, 3}, true),
                NOW);
    }
}
