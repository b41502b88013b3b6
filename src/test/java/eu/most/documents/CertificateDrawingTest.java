package eu.most.documents;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.documents.DrawingOutcome.Drawn;
import eu.most.documents.DrawingOutcome.Undrawable;
import eu.most.documents.UndrawableCharacter.Fact;
import eu.most.documents.UndrawableCharacter.Reason;
import eu.most.kernel.Sector;
import eu.most.signing.SealCheck;
import eu.most.signing.SealFinding.Unbroken;
import eu.most.signing.TestSeal;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class CertificateDrawingTest {

    @ParameterizedTest
    @MethodSource("names")
    void aNameIsReadOutAsItWasPutIn(String name) throws IOException {
        assertThat(text(Examples.joint().of(name))).contains(name);
    }

    static Stream<String> names() {
        return Stream.concat(
                Examples.NAMES.stream(),
                Stream.of("Fiona Affleck-Fflood", "Юрій Ґалаґан", "Đorđe Ðað", "O’Neill d'Arc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cs", "sl", "de"})
    void everyFactIsOnTheSheet(String language) throws IOException {
        Examples example = Examples.in(language).signedBy(new Signatory("Eva Žitná", "Leitung"));
        CertificateFacts facts = example.facts();

        assertThat(text(example))
                .contains(facts.holder(), facts.title(), facts.issuer(), facts.number())
                .contains(facts.verificationCode(), "most.example/verify")
                .contains("2026", "2028", "MOST-2025-000007-A", "Eva Žitná", "Leitung")
                .contains(facts.outcomes().stream().map(ShownOutcome::text).toList());
    }

    /** B1: ten questions are a test; what somebody is able to do was not observed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | The holder has passed a test on how to | Planned training time | ability
                    cs | Složený test o tom, jak | Plánovaný rozsah | dovednosti
                    sl | Opravljen test o tem, kako | Načrtovani obseg | zmožnosti
                    de | Bestandener Test zu folgenden Inhalten | Geplanter Umfang | Fähigkeiten
                    """)
    void aTestIsCalledATestAndPlannedTimePlanned(
            String language, String test, String planned, String ability) throws IOException {
        assertThat(text(Examples.in(language)).replace('\u00a0', ' '))
                .contains(test, planned)
                .doesNotContainIgnoringCase(ability);
    }

    /** B2: that a module is made for both says nothing about who was there. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "cs", "sl", "de"})
    void aModuleForBothSidesDoesNotSayThatTheyTrainedTogether(String language) throws IOException {
        assertThat(text(Examples.in(language)))
                .doesNotContain("together", "společně", "skupaj", "emeinsam");
    }

    @Test
    void datesAndHoursAreWrittenAsTheLanguageWritesThem() throws IOException {
        assertThat(text(Examples.in("en"))).contains("21\u00a0November 2026", "6 hours");
        assertThat(text(Examples.in("cs"))).contains("21.\u00a0listopadu 2026", "6\u00a0hodin");
        assertThat(text(Examples.in("sl"))).contains("21.\u00a0novembra 2026", "6\u00a0ur");
        assertThat(text(Examples.in("de"))).contains("21.\u00a0November 2026", "6 Stunden");
    }

    @Test
    void aLanguageWithoutTextsGivesAnEnglishSheetThatSaysSo() throws IOException {
        try (PDDocument document = load(Examples.in("fr"))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(new PDFTextStripper().getText(document)).contains("Certificate");
        }
    }

    @Test
    void aDecomposedNameIsDrawnComposed() throws IOException {
        String name = "Žofie Šťastná";

        assertThat(text(Examples.joint().of(Normalizer.normalize(name, Normalizer.Form.NFD))))
                .contains(name);
    }

    @Test
    void aNameBesideItsLatinFormShowsBoth() throws IOException {
        Examples example =
                Examples.joint().of("Ελένη Παπαδοπούλου").alsoInLatin("Eleni Papadopoulou");

        assertThat(text(example)).contains("Ελένη Παπαδοπούλου", "Eleni Papadopoulou");
    }

    @Test
    void aCharacterWithoutAGlyphIsNamedInsteadOfDrawn() {
        UndrawableCharacter character = onlyRefusal("李小龙".substring(0, 1) + " Wu");

        assertThat(character.fact()).isEqualTo(Fact.HOLDER);
        assertThat(character.reason()).isEqualTo(Reason.NO_GLYPH);
        assertThat(character.name()).startsWith("U+674E ");
    }

    @Test
    void aCharacterBeyondTheBasicPlaneIsNamed() {
        assertThat(onlyRefusal("Eva 😀").name()).isEqualTo("U+1F600 GRINNING FACE");
    }

    @Test
    void anAccentThatComposesWithNothingIsRefused() {
        assertThat(onlyRefusal("Bq\u030C").reason()).isEqualTo(Reason.COMBINING_MARK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\nb", "a\tb", "a\u0000b", "a\u202Eb", "a\u200Bb", "a\u00ADb", "a\u2028b"})
    void aCharacterThatShowsNothingIsRefused(String name) {
        assertThat(onlyRefusal(name).reason()).isEqualTo(Reason.CONTROL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Robert'); DROP TABLE student;--",
                "\\) Tj ET (",
                "${title} ]]> &amp; <rdf:li>",
                "/ByteRange [0 1000000000 1000000000 1000000000] /Contents <0000"
            })
    void codeInANameIsOnlyText(String name) throws IOException {
        byte[] pdf = TestSeal.sealed(Examples.joint().of(name));

        assertThat(new SealCheck(TestSeal.KEYS).check(pdf)).isInstanceOf(Unbroken.class);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(plain(new PDFTextStripper().getText(document))).contains(name);
            assertThat(document.getDocumentInformation().getTitle()).endsWith(name);
        }
    }

    @ParameterizedTest
    @MethodSource("longNames")
    void aNameOfTwoHundredCharactersIsThereInFull(String name) throws IOException {
        String text = text(Examples.joint().of(name)).replace(" ", "");

        assertThat(text).contains(name.replace(" ", ""));
    }

    static Stream<String> longNames() {
        return Stream.of(
                "W".repeat(200),
                "Žofie Šťastná ".repeat(15).substring(0, 199) + "y",
                "i".repeat(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cs", "sl", "de"})
    void nothingLeavesThePageHoweverMuchThereIs(String language) throws IOException {
        Examples brim = Examples.in(language).of("W".repeat(200)).filledToTheBrim();
        List<TextPosition> positions = new ArrayList<>();
        PDFTextStripper stripper =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition text) {
                        positions.add(text);
                    }
                };
        try (PDDocument document = load(brim)) {
            stripper.getText(document);
        }

        assertThat(positions)
                .hasSizeGreaterThan(1000)
                .allSatisfy(at -> {
                    assertThat(at.getX()).isBetween(58f, TaggedDocument.LONG - 58f);
                    assertThat(at.getX() + at.getWidth()).isLessThan(TaggedDocument.LONG - 56f);
                    assertThat(at.getY()).isBetween(10f, TaggedDocument.NARROW - 20f);
                    assertThat(at.getFontSizeInPt()).isGreaterThanOrEqualTo(4f);
                });
    }

    @Test
    void aDemonstrationSaysSoToThoseWhoSeeAndThoseWhoHear() throws IOException {
        String words = "Ukázka – nejde o\u00a0skutečné osvědčení";

        assertThat(taggedText(Examples.in("cs").asDemonstration())).contains(words);
        assertThat(text(Examples.in("cs"))).doesNotContain("Ukázka");
    }

    @Test
    void everyLetterOnTheSheetBelongsToTheStructure() throws IOException {
        Examples example = Examples.in("de").asDemonstration();

        assertThat(taggedText(example).replaceAll("\\s", "").chars().sorted().toArray())
                .isEqualTo(text(example).replaceAll("\\s", "").chars().sorted().toArray());
    }

    @Test
    void onlyTheSectorThatLearntStandsOnItsBank() throws IOException {
        assertThat(text(Examples.joint()))
                .contains("made for prison staff and the third sector", "Third sector")
                .doesNotContain("Prison staff");
        assertThat(text(Examples.joint().onlyFor(Sector.PRISON)))
                .contains("Prison staff")
                .doesNotContain("Third sector", "third sector");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cs", "sl", "de"})
    void theQrCodeIsReadFromThePrintedPageAndOpensTheCertificate(String language)
            throws IOException {
        assertThat(scanned(Examples.in(language).asDemonstration()))
                .isEqualTo("HTTPS://MOST.EXAMPLE/V/7F3K-9QWX-2MTB-V");
    }

    @Test
    void theQrCodeOfALongAddressIsReadToo() throws IOException {
        assertThat(scanned(Examples.in("de").filledToTheBrim()))
                .isEqualTo(
                        "HTTP://A-RATHER-LONG-NAME-OF-A-SERVER.PRISON-ACADEMY.EXAMPLE:8443/V/7F3K-9QWX-2MTB-V");
    }

    @Test
    void theQrCodeIsFiveCentimetresWide() throws IOException {
        try (PDDocument document = load(Examples.joint())) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 254);
            int black = 0;
            int first = Integer.MAX_VALUE;
            int last = 0;
            for (int x = 0; x < page.getWidth(); x++) {
                for (int y = 0; y < page.getHeight(); y++) {
                    if ((page.getRGB(x, y) & 0xffffff) == 0) {
                        black++;
                        first = Math.min(first, x);
                        last = Math.max(last, x);
                    }
                }
            }
            assertThat(black).isPositive();
            // Nothing else on the page is black, and 254 dpi are ten dots per millimetre.
            assertThat((last - first) / 10.0).isBetween(50.0, 53.0);
        }
    }

    @Test
    void theSameFactsAtTheSameTimeGiveTheSameBytes() {
        assertThat(drawn(Examples.joint())).isEqualTo(drawn(Examples.joint()));
        assertThat(drawn(Examples.joint())).isNotEqualTo(drawn(Examples.joint().of("Li")));
    }

    @Test
    void whatWasDrawnBeforeLeavesNoTrace() {
        Examples example = Examples.in("cs");
        byte[] before = drawn(example);
        IntStream.range(0xC0, 0x500)
                .mapToObj(Character::toString)
                .filter(letter -> CertificateDrawing.undrawableIn(letter).isEmpty())
                .forEach(letter -> drawn(example.of("Eva " + letter)));

        assertThat(drawn(example)).isEqualTo(before);
    }

    @Test
    void aCertificateStaysAroundFortyKilobytes() {
        Examples.NAMES.forEach(name ->
                assertThat(TestSeal.sealed(Examples.in("cs").of(name))).hasSizeLessThan(42_000));
    }

    @Test
    void manyThreadsDrawManyDifferentCertificates() throws IOException {
        Map<String, byte[]> sealed = new ConcurrentHashMap<>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 32 * 4; i++) {
                String language = List.of("en", "cs", "sl", "de").get(i % 4);
                String name = Examples.NAMES.get(i % Examples.NAMES.size()) + " č. " + i;
                executor.submit(
                        () -> sealed.put(name, TestSeal.sealed(Examples.in(language).of(name))));
            }
        }

        assertThat(sealed).hasSize(32 * 4);
        SealCheck check = new SealCheck(TestSeal.KEYS);
        for (Map.Entry<String, byte[]> one : sealed.entrySet()) {
            assertThat(check.check(one.getValue())).isInstanceOf(Unbroken.class);
            assertThat(PdfText.of(one.getValue())).contains(one.getKey());
        }
    }

    private static UndrawableCharacter onlyRefusal(String holder) {
        DrawingOutcome outcome = TestSeal.DRAWING.draw(Examples.joint().of(holder).facts());
        assertThat(outcome).isInstanceOf(Undrawable.class);
        List<UndrawableCharacter> characters = ((Undrawable) outcome).characters();
        assertThat(characters).hasSize(1);
        return characters.getFirst();
    }

    private static byte[] drawn(Examples example) {
        return ((Drawn) TestSeal.DRAWING.draw(example.facts())).document().bytes();
    }

    private static PDDocument load(Examples example) throws IOException {
        return Loader.loadPDF(TestSeal.sealed(example));
    }

    private static String text(Examples example) throws IOException {
        return PdfText.line(TestSeal.sealed(example));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String taggedText(Examples example) throws IOException {
        try (PDDocument document = load(example)) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(document.getPage(0));
            return extractor.getMarkedContents().stream()
                    .filter(content -> content.getMCID() >= 0)
                    .map(CertificateDrawingTest::letters)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String letters(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(letter -> ((TextPosition) letter).getUnicode())
                .collect(Collectors.joining());
    }

    private static String scanned(Examples example) throws IOException {
        return PrintedQr.scan(TestSeal.sealed(example));
    }
}
