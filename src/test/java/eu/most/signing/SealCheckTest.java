package eu.most.signing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import eu.most.signing.SealFinding.Change;
import eu.most.signing.SealFinding.Changed;
import eu.most.signing.SealFinding.Foreign;
import eu.most.signing.SealFinding.Unbroken;
import eu.most.signing.SealFinding.Unsealed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final SealKeys OURS = keys(DemonstrationAuthority.make(NOW));
    private static final SealKeys THEIRS = keys(DemonstrationAuthority.make(NOW));

    private final SealCheck check = new SealCheck(OURS);
    private final PreparedDocument page = page();
    private final byte[] sealed = new KeySeal(OURS.current()).seal(page);

    @Test
    void whatWeSealedIsUnbroken() {
        assertThat(check.check(sealed)).isEqualTo(new Unbroken(OURS.current().id(), true));
    }

    @Test
    void aSealOfARetiredKeyStaysUnbroken() {
        SealKeys later =
                new SealKeys(
                        THEIRS.current(),
                        List.of(
                                SealCertificate.of(
                                        OURS.current().certificate(), Optional.empty(), null)),
                        null);

        assertThat(new SealCheck(later).check(sealed))
                .isEqualTo(new Unbroken(OURS.current().id(), false));
    }

    @Test
    void everySingleByteCounts() {
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            byte[] changed = sealed.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(check.check(changed)).isNotInstanceOf(Unbroken.class);
        }
    }

    @Test
    void aChangedByteUnderTheSealIsCalledAltered() {
        sealed[page.gapStart() / 2] ^= 1;

        assertThat(check.check(sealed)).isEqualTo(new Changed(Change.ALTERED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "%", "1 0 obj\n<<>>\nendobj\nstartxref\n0\n%%EOF\n"})
    void whateverIsAppendedIsAnAddition(String tail) {
        byte[] longer = concatenate(sealed, tail.getBytes(ISO_8859_1));

        assertThat(check.check(longer)).isEqualTo(new Changed(Change.ADDED_TO));
    }

    @Test
    void anIncrementalUpdateIsAnAddition() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(sealed)) {
            document.getDocumentCatalog().getCOSObject().setString(COSName.LANG, "cs");
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }

        assertThat(out.size()).isGreaterThan(sealed.length);
        assertThat(check.check(out.toByteArray())).isEqualTo(new Changed(Change.ADDED_TO));
    }

    @Test
    void aStrangersSealOverOursDoesNotMakeItOurs() throws IOException {
        byte[] dictionary =
                Arrays.copyOfRange(page().bytes(), page.gapStart() - 100, page.gapEnd() + 100);
        byte[] carrier = concatenate(sealed, "\n".getBytes(ISO_8859_1), dictionary);
        int gapStart = sealed.length + 1 + 100;
        byte[] range =
                "/ByteRange [0 %d %d %d]"
                        .formatted(
                                gapStart,
                                gapStart + page.gapEnd() - page.gapStart(),
                                carrier.length - gapStart - (page.gapEnd() - page.gapStart()))
                        .getBytes(ISO_8859_1);
        System.arraycopy(range, 0, carrier, sealed.length + 1, range.length);
        byte[] resealed =
                new KeySeal(THEIRS.current())
                        .seal(
                                new PreparedDocument(
                                        DocumentKind.CERTIFICATE,
                                        carrier,
                                        gapStart,
                                        gapStart + page.gapEnd() - page.gapStart()));

        assertThat(new SealCheck(THEIRS).check(resealed)).isInstanceOf(Unbroken.class);
        assertThat(check.check(resealed)).isEqualTo(new Changed(Change.ADDED_TO));
    }

    @Test
    void nothingMayHideBehindTheSealInItsGap() {
        sealed[page.gapEnd() - 2] = '1';

        assertThat(check.check(sealed)).isEqualTo(new Changed(Change.SEAL_DAMAGED));
    }

    @Test
    void aStrangersSealIsForeignAndNamesTheStranger() {
        byte[] foreign = new KeySeal(THEIRS.current()).seal(page());

        assertThat(check.check(foreign))
                .isInstanceOfSatisfying(
                        Foreign.class,
                        finding -> assertThat(finding.signer()).contains("Most demonstration"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "/ByteRange [0 1 999999999 999999999]",
                "/ByteRange [0 99999999999999999999 1 1]",
                "%PDF-1.7 no seal here"
            })
    void aFileWithoutASealIsUnsealed(String file) {
        assertThat(check.check(file.getBytes(ISO_8859_1))).isEqualTo(new Unsealed());
    }

    @Test
    void manyHostileRangesAreAnsweredQuickly() {
        byte[] hostile = "/ByteRange [0 1 9 1]\n".repeat(200_000).getBytes(ISO_8859_1);

        assertThat(check.check(hostile)).isNotInstanceOf(Unbroken.class);
    }

    private static PreparedDocument page() {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.setDocumentId(1L);
            COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
            catalogue.setItem(COSName.SIG, SealPlaceholder.certifying(catalogue, NOW));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return SealPlaceholder.locate(DocumentKind.CERTIFICATE, out.toByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static SealKeys keys(DemonstrationAuthority authority) {
        return new SealKeys(authority);
    }

    private static byte[] concatenate(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
