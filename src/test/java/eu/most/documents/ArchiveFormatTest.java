package eu.most.documents;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.most.kernel.Sector;
import eu.most.signing.TestSeal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * What veraPDF, the reference validator of archive files, and DSS, that of signatures, say about
 * certificates of every layout, language and kind of name.
 */
@Execution(ExecutionMode.CONCURRENT)
class ArchiveFormatTest {

    @ParameterizedTest
    @MethodSource("certificates")
    void everyCertificateIsAnArchiveFileThatEverybodyCanRead(
            CertificateLayout layout, Examples certificate) throws VeraPDFException, IOException {
        byte[] pdf = TestSeal.sealed(certificate, OfflineProofs.NONE, Examples.designed(layout));

        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        SimpleReport opinion = TestSeal.secondOpinion(pdf);
        assertThat(opinion.getIndication(opinion.getFirstSignatureId()))
                .isEqualTo(Indication.TOTAL_PASSED);
    }

    @Test
    void whatLetsAnybodyCheckItWithoutUsDoesNotChangeThat() throws VeraPDFException, IOException {
        byte[] pdf =
                TestSeal.sealed(
                        Examples.in("cs").asDemonstration(),
                        new OfflineProofs("A7".repeat(220), "e30.e30." + "Ab_-".repeat(600)));

        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(pdf).hasSizeLessThan(60_000);
    }

    @Test
    void theValidatorTellsAnyOtherFileApart() throws VeraPDFException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument blank = new PDDocument()) {
            blank.addPage(new PDPage());
            blank.save(out);
        }

        assertThat(VeraPdf.faults(out.toByteArray(), PDFAFlavour.PDFA_3_A)).isNotEmpty();
        assertThat(VeraPdf.faults(out.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    static Stream<Arguments> certificates() {
        return Stream.of("en", "cs", "sl", "de")
                .map(Examples::in)
                .flatMap(ArchiveFormatTest::variants)
                .flatMap(one ->
                        Stream.of(CertificateLayout.values())
                                .map(layout -> Arguments.of(layout, one)));
    }

    private static Stream<Examples> variants(Examples one) {
        return Stream.concat(
                Examples.NAMES.stream().map(one::of),
                Stream.of(
                        one.of("Li"),
                        one.of("Žofie Š".repeat(29).substring(0, 200)),
                        one.onlyFor(Sector.PRISON).asDemonstration(),
                        one.alsoInLatin("Zofie Stastna"),
                        one.filledToTheBrim()));
    }
}
