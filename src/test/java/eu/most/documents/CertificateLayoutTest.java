package eu.most.documents;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.documents.logos.Logo;
import eu.most.kernel.Sector;
import eu.most.signing.TestSeal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for a sheet however it is laid out. */
@Execution(ExecutionMode.CONCURRENT)
class CertificateLayoutTest {

    private static final String TOKEN_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @ParameterizedTest
    @MethodSource("everyWay")
    void everyFactIsOnTheSheet(CertificateLayout layout, Examples example) throws IOException {
        CertificateFacts facts = example.facts();

        String text = text(layout, example);

        assertThat(text)
                .contains(facts.holder(), facts.title(), facts.issuer(), facts.number())
                .contains(facts.verificationCode(), "most.example/verify")
                .contains("2026", "2028")
                .contains(facts.outcomes().stream().map(ShownOutcome::text).toList())
                .contains("awards this certificate to", "may work with groups from both sides");
        facts.signatories()
                .forEach(signatory ->
                        assertThat(text).contains(signatory.name(), signatory.office()));
        if (facts.supersedes() != null) {
            assertThat(text).contains(facts.supersedes());
        }
        if (facts.holderInLatin() != null) {
            assertThat(text).contains(facts.holderInLatin());
        }
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void noTextStandsOnAnotherNorNearTheQrCode(CertificateLayout layout, Examples example)
            throws IOException {
        DrawnText drawn = DrawnText.on(sealed(layout, example));

        assertThat(drawn.overlaps()).isEmpty();
        assertThat(drawn.lettersAroundTheQrCode()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void whoDoesNotSeeTheSheetHearsAllOfIt(CertificateLayout layout, Examples example)
            throws IOException {
        try (PDDocument document = Loader.loadPDF(sealed(layout, example))) {
            List<PDStructureElement> elements = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);

            assertThat(elements)
                    .extracting(PDStructureElement::getStructureType)
                    .containsOnlyOnce("H1")
                    .contains("H2", "L", "LI", "Lbl", "LBody", "P", "Form");
            assertThat(elements.stream().filter(one -> one.getStructureType().equals("Figure")))
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allSatisfy(figure -> assertThat(figure.getAlternateDescription()).isNotBlank())
                    .anySatisfy(figure ->
                            assertThat(figure.getAlternateDescription())
                                    .isEqualTo("Academy, an oak"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theQrCodeIsReadFromACoarseCopy(CertificateLayout layout) throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 12; i++) {
            String token =
                    IntStream.range(0, 430)
                            .mapToObj(
                                    any -> String.valueOf(TOKEN_LETTERS.charAt(random.nextInt(32))))
                            .collect(Collectors.joining());
            byte[] pdf =
                    TestSeal.sealed(
                            Examples.in("cs").asDemonstration(),
                            new OfflineProofs(token, null),
                            Examples.designed(layout));

            assertThat(PrintedQr.scan(pdf))
                    .isEqualTo("HTTPS://MOST.EXAMPLE/V/7F3K-9QWX-2MTB-V#" + token);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCertificateWithALogoAndAllProofsStaysBelowSixtyKilobytes(CertificateLayout layout) {
        byte[] pdf =
                TestSeal.sealed(
                        Examples.in("cs").asDemonstration(),
                        new OfflineProofs("A7".repeat(215), "e30.e30." + "Ab_-".repeat(600)),
                        Examples.designed(layout));

        assertThat(pdf).hasSizeLessThan(60_000 - Logo.MOST_BYTES);
    }

    static Stream<Arguments> everyWay() {
        return Stream.of(CertificateLayout.values())
                .flatMap(layout ->
                        Stream.of("en", "cs", "sl", "de")
                                .map(Examples::in)
                                .flatMap(CertificateLayoutTest::examples)
                                .map(example -> Arguments.of(layout, example)));
    }

    private static Stream<Examples> examples(Examples one) {
        return Stream.of(
                one.of("Li").onlyFor(Sector.PRISON),
                one.of("Žofie Šťastná ".repeat(15).substring(0, 200)).asDemonstration(),
                one.of("Ελένη Παπαδοπούλου")
                        .alsoInLatin("Eléni Papadopoúlou")
                        .withTenOutcomes()
                        .signedBy(Examples.signatories(2)),
                one.of("Wwwww ".repeat(6))
                        .withTenOutcomes()
                        .asDemonstration()
                        .signedBy(Examples.signatories(4)));
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element, elements);
            }
        }
    }

    private static byte[] sealed(CertificateLayout layout, Examples example) {
        return TestSeal.sealed(example, OfflineProofs.NONE, Examples.designed(layout));
    }

    private static String text(CertificateLayout layout, Examples example) throws IOException {
        try (PDDocument document = Loader.loadPDF(sealed(layout, example))) {
            PDFTextStripper stripper = new PDFTextStripper();
            // In the order in which a screen reader comes by.
            stripper.setSortByPosition(false);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }
}
