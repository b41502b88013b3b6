package eu.most.preservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import eu.most.documents.CertificateLayout;
import eu.most.documents.DrawingOutcome.Drawn;
import eu.most.documents.Examples;
import eu.most.documents.OfflineProofs;
import eu.most.documents.VeraPdf;
import eu.most.signing.SealCheck;
import eu.most.signing.SealFinding.Change;
import eu.most.signing.SealFinding.Changed;
import eu.most.signing.SealFinding.Unbroken;
import eu.most.signing.SealKeys;
import eu.most.signing.SecondOpinion;
import eu.most.signing.TestSeal;
import eu.most.signing.keys.KeysOnDisk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * Files that outlive their key: what comes out, and what the European Commission's validator says
 * of each state. Real time passes here, because the library knows no other.
 */
@Execution(ExecutionMode.CONCURRENT)
class LongTermSealTest {

    private static final Instant NOW = Instant.now();
    private static final Instant EARLIER = NOW.minus(Duration.ofDays(30));
    private static final Instant AFTER_THE_KEYS = NOW.plus(Duration.ofDays(2500));

    @TempDir Path directory;

    private final TimeStamps stamps = DemonstrationTimeStamps.make(EARLIER, Duration.ofDays(3650));
    private KeysOnDisk institution;
    private SealKeys keys;
    private byte[] sealed;
    private LongTermSeal longTerm;

    @BeforeEach
    void aSealedCertificate() {
        institution = new KeysOnDisk(directory);
        institution.init(EARLIER);
        keys = TestSeal.keys(institution, NOW);
        sealed =
                TestSeal.of(institution, NOW)
                        .seal(
                                ((Drawn) TestSeal.DRAWING.draw(Examples.in("cs").facts()))
                                        .document());
        longTerm = new LongTermSeal(stamps, () -> keys, Clock.systemUTC());
    }

    @Test
    void aPreservedFileBeginsWithTheSealedOneAndSaysWhen() {
        Preserved preserved = longTerm.preserve(sealed);

        assertThat(preserved.pdf()).startsWith(sealed).hasSizeGreaterThan(sealed.length);
        assertThat(preserved.stamp().at()).isBetween(NOW.minusSeconds(2), Instant.now());
        assertThat(preserved.stamp().by()).contains("not a real service");
        assertThat(preserved.stamp().demonstration()).isTrue();
        assertThat(preserved.end()).isAfter(NOW.plus(Duration.ofDays(3600)));
    }

    @Test
    void withLogoTokenAndBadgeItStaysBelowSixtyKilobytes() {
        byte[] designed =
                TestSeal.of(institution, NOW)
                        .seal(
                                ((Drawn)
                                                TestSeal.DRAWING.draw(
                                                        Examples.in("cs").facts(),
                                                        new OfflineProofs(
                                                                "A7".repeat(215),
                                                                "e30.e30." + "Ab_-".repeat(600)),
                                                        Examples.designed(
                                                                CertificateLayout.BRIDGE)))
                                        .document());

        assertThat(longTerm.preserve(designed).pdf()).hasSizeLessThan(60_000);
    }

    @Test
    void theSecondOpinionPassesItWithoutAnyNetworkLongAfterTheSealKeyEnded() {
        SimpleReport report =
                SecondOpinion.on(
                        longTerm.preserve(sealed).pdf(), anchors(), List.of(), AFTER_THE_KEYS);

        assertThat(report.getSignatureFormat(report.getFirstSignatureId()))
                .isEqualTo(SignatureLevel.PAdES_BASELINE_LTA);
        assertThat(indication(report)).isEqualTo(Indication.TOTAL_PASSED);
    }

    @Test
    void withoutItNobodyCouldTellAnyMore() {
        SimpleReport report = SecondOpinion.on(sealed, anchors(), List.of(list()), AFTER_THE_KEYS);

        assertThat(indication(report)).isEqualTo(Indication.INDETERMINATE);
    }

    @Test
    void ourOwnCheckFindsTheSealedFileInside() {
        byte[] preserved = longTerm.preserve(sealed).pdf();
        SealCheck check = new SealCheck(keys);

        assertThat(check.check(preserved)).isEqualTo(new Changed(Change.ADDED_TO));
        assertThat(check.original(preserved)).contains(sealed);
        assertThat(check.check(sealed)).isInstanceOf(Unbroken.class);
    }

    @Test
    void itStaysAnArchiveFileThatEverybodyCanRead() throws Exception {
        byte[] preserved = longTerm.preserve(sealed).pdf();

        assertThat(VeraPdf.faults(preserved, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.faults(preserved, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void aNewerStampOverAllIsAddedBeforeTheOlderOneEnds() throws InterruptedException {
        byte[] first = longTerm.preserve(sealed).pdf();
        // Lists of revoked keys count whole seconds, and the newer one must come after the stamp.
        Thread.sleep(Duration.ofMillis(1100));
        TimeStamps others = DemonstrationTimeStamps.make(EARLIER, Duration.ofDays(7300));
        Preserved second =
                new LongTermSeal(both(others), () -> keys, Clock.systemUTC()).preserve(first);

        assertThat(second.pdf()).startsWith(first);
        assertThat(second.end()).isAfter(NOW.plus(Duration.ofDays(7200)));
        // Long after the first service ended; of the second one its list of that day is fetched.
        Instant later = NOW.plus(Duration.ofDays(5000));
        List<X509Certificate> anchors = new ArrayList<>(anchors());
        anchors.addAll(others.authorities());
        assertThat(
                        indication(
                                SecondOpinion.on(
                                        second.pdf(),
                                        anchors,
                                        others.revocationLists(later),
                                        later)))
                .isEqualTo(Indication.TOTAL_PASSED);
        assertThat(indication(SecondOpinion.on(first, anchors, List.of(), later)))
                .as("without the second stamp")
                .isEqualTo(Indication.INDETERMINATE);
    }

    @Test
    void aChangedFileIsNotPreserved() {
        change(sealed);

        assertThatThrownBy(() -> longTerm.preserve(sealed)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aByteChangedLaterIsFoundByTheSecondOpinion() {
        byte[] preserved = longTerm.preserve(sealed).pdf();
        change(preserved);

        assertThat(indication(SecondOpinion.on(preserved, anchors(), List.of(), NOW)))
                .isEqualTo(Indication.TOTAL_FAILED);
    }

    @Test
    void whatWasStampedBeforeTheKeyWasRevokedStaysGood() throws Exception {
        byte[] preserved = longTerm.preserve(sealed).pdf();
        Instant stolen = Instant.now().plusSeconds(2);
        institution.revoke(stolen.plusSeconds(1), institution.ids("seal").getFirst(), stolen);

        SimpleReport report =
                SecondOpinion.on(preserved, anchors(), List.of(list()), NOW.plusSeconds(3600));

        assertThat(indication(report)).isEqualTo(Indication.TOTAL_PASSED);
    }

    @Test
    void withoutAStampNothingThatARevokedKeySealedCanBeToldApart() throws Exception {
        Instant stolen = Instant.now().plusSeconds(2);
        institution.revoke(stolen.plusSeconds(1), institution.ids("seal").getFirst(), stolen);

        SimpleReport report =
                SecondOpinion.on(sealed, anchors(), List.of(list()), NOW.plusSeconds(3600));

        assertThat(indication(report)).isEqualTo(Indication.INDETERMINATE);
        assertThat(report.getSubIndication(report.getFirstSignatureId()))
                .isEqualTo(SubIndication.REVOKED_NO_POE);
    }

    @Test
    void whatARevokedKeySealedIsNeitherPreservedNorPassed() throws Exception {
        institution.revoke(NOW, institution.ids("seal").getFirst(), NOW.minusSeconds(3600));
        institution.roll(NOW, NOW.plusSeconds(60));
        SealKeys later = TestSeal.keys(institution, NOW);

        assertThatThrownBy(() ->
                        new LongTermSeal(stamps, () -> later, Clock.systemUTC()).preserve(sealed))
                .hasMessageContaining("evok");
        SimpleReport report =
                SecondOpinion.on(sealed, anchors(), List.of(list()), NOW.plusSeconds(60));
        assertThat(indication(report)).isNotEqualTo(Indication.TOTAL_PASSED);
        assertThat(report.getSubIndication(report.getFirstSignatureId()))
                .isIn(SubIndication.REVOKED, SubIndication.REVOKED_NO_POE);
    }

    private Indication indication(SimpleReport report) {
        assertThat(report.getSignaturesCount()).isEqualTo(1);
        return report.getIndication(report.getFirstSignatureId());
    }

    private static void change(byte[] pdf) {
        String mark = "<xmp:CreateDate>202";
        int at = new String(pdf, StandardCharsets.ISO_8859_1).indexOf(mark);
        assertThat(at).isPositive();
        pdf[at + mark.length()] = '7';
    }

    private List<X509Certificate> anchors() {
        return List.of(keys.chain().getLast(), stamps.authorities().getFirst());
    }

    private byte[] list() {
        try {
            return Files.readAllBytes(institution.list());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The other service, which knows of the first one what is needed to check its stamps. */
    private TimeStamps both(TimeStamps other) {
        return new TimeStamps() {
            @Override
            public TSPSource source() {
                return other.source();
            }

            @Override
            public List<X509Certificate> authorities() {
                return List.of(stamps.authorities().getFirst(), other.authorities().getFirst());
            }

            @Override
            public List<byte[]> revocationLists(Instant now) {
                return List.of(
                        stamps.revocationLists(now).getFirst(),
                        other.revocationLists(now).getFirst());
            }

            @Override
            public boolean isDemonstration() {
                return true;
            }
        };
    }
}
