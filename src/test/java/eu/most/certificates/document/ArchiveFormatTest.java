package eu.most.certificates.document;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.certificates.seal.TestSeal;
import eu.most.kernel.Sector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF, the reference validator, says about sealed certificates of every kind. */
class ArchiveFormatTest {

    @BeforeAll
    static void theParserIsThere() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @MethodSource("certificates")
    void everyCertificateIsAnArchiveFileThatEverybodyCanRead(Examples certificate)
            throws VeraPDFException {
        byte[] pdf = TestSeal.sealed(certificate);

        assertThat(failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void theValidatorTellsAnyOtherFileApart() throws VeraPDFException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument blank = new PDDocument()) {
            blank.addPage(new PDPage());
            blank.save(out);
        }

        assertThat(failures(out.toByteArray(), PDFAFlavour.PDFA_3_A)).isNotEmpty();
        assertThat(failures(out.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    static Stream<Examples> certificates() {
        return Stream.of("en", "cs", "sl", "de")
                .map(Examples::in)
                .flatMap(one ->
                        Stream.of(
                                one.of("Li"),
                                one.of("Žofie Š".repeat(29).substring(0, 200)),
                                one.onlyFor(Sector.PRISON).asDemonstration(),
                                one.alsoInLatin("Zofie Stastna"),
                                one.filledToTheBrim()));
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws VeraPDFException {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            return result.getTestAssertions().stream()
                    .map(failure -> failure.getRuleId().getClause() + " " + failure.getMessage())
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
