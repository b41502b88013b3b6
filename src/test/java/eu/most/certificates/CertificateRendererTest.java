package eu.most.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.ModuleVersionId;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.certificates.files.SealedDocument;
import eu.most.credentials.CertificateNumber;
import eu.most.credentials.StatusPosition;
import eu.most.credentials.VerificationCode;
import eu.most.documents.DocumentIssuer;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.kernel.Sector;
import eu.most.kernel.TimeOrderedUuid;
import eu.most.kernel.ValidityPeriod;
import eu.most.signing.InstalledKeys;
import eu.most.signing.TestSeal;
import eu.most.themes.ThemeOfModule;
import java.math.BigDecimal;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CertificateRendererTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(TestSeal.NOW, ZoneOffset.UTC);
    private static final ModuleVersionId VERSION = new ModuleVersionId(TimeOrderedUuid.next());

    @Test
    void aCertificateIsMadeWithTheKeysOfOneMoment() {
        AtomicInteger asked = new AtomicInteger();
        InstalledKeys keys =
                () -> {
                    asked.incrementAndGet();
                    return TestSeal.INSTALLED.now();
                };

        SealedDocument made = print(press(keys));

        assertThat(made.demonstration()).isTrue();
        assertThat(asked).hasValue(1);
    }

    private static CertificateRenderer press(InstalledKeys keys) {
        return new CertificateRenderer(
                TestSeal.DRAWING,
                keys,
                new DocumentIssuer("Academy", URI.create("https://most.example"), List.of()),
                mock(ThemeOfModule.class),
                Clock.fixed(TestSeal.NOW, ZoneOffset.UTC));
    }

    private static SealedDocument print(CertificateRenderer press) {
        ModuleVersion version = mock(ModuleVersion.class);
        when(version.id()).thenReturn(VERSION);
        RenderRequest order =
                new RenderRequest(
                        CertificateNumber.of(2026, 1),
                        VerificationCode.random(new SecureRandom()),
                        anAward(),
                        version,
                        null,
                        new StatusPosition("2026-1", 1));
        return press.prepare(List.of(order)).getFirst().get();
    }

    private static Award anAward() {
        return new Award(
                PersonId.next(),
                "Eva Malá",
                Optional.empty(),
                new TrainingModuleKey("de-escalation"),
                VERSION,
                "De-escalation",
                LanguageTag.ENGLISH,
                BigDecimal.ONE,
                Sector.PRISON,
                true,
                Optional.empty(),
                "Academy",
                new ValidityPeriod(TODAY, TODAY.plusYears(2)));
    }
}
