package eu.most.documents;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.documents.tables.Table;
import eu.most.documents.tables.TableDrawing;
import eu.most.documents.tables.TableFacts;
import eu.most.kernel.LanguageTag;
import eu.most.signing.TestSeal;
import eu.most.uikit.Dates;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Lists and letters, as others read and validate them. */
@Execution(ExecutionMode.CONCURRENT)
class TaggedDocumentTest {

    private static final Clock CLOCK = Clock.fixed(TestSeal.NOW, ZoneOffset.UTC);
    private static final TableDrawing TABLES = new TableDrawing(CLOCK);
    private static final LetterDrawing LETTERS = new LetterDrawing(CLOCK);
    private static final URI ADDRESS = URI.create("https://most.example");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 200})
    void aTableOfAnyLengthIsAnArchiveFileThatEverybodyCanRead(int rows)
            throws VeraPDFException, IOException {
        byte[] pdf = TestSeal.SEAL.seal(TABLES.draw(table(rows, "cs")));

        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void eachPageHasTheHeadingsAndItsNumber() throws IOException {
        byte[] pdf = TestSeal.SEAL.seal(TABLES.draw(table(200, "en")));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(5);
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document))
                        .contains("Page " + page + " of " + pages, "not a real document")
                        .contains("Name", "Organisation");
            }
            String all = new PDFTextStripper().getText(document);
            assertThat(all).contains("Šťastná-Krhovská, Žofie 0", "Šťastná-Krhovská, Žofie 199");
        }
    }

    @Test
    void aNameInAnyScriptCanBeRead() throws IOException {
        TableFacts table =
                new TableFacts(
                        "List",
                        List.of(),
                        group(
                                List.of(new Table.Column("Name", 1)),
                                Stream.of(
                                                "Ελένη Παπαδοπούλου",
                                                "ნინო",
                                                "S\u030Cte\u030Cpa\u0301n",
                                                "𝔄")
                                        .map(name -> new Table.Row(List.of(name), false))
                                        .toList()),
                        List.of(),
                        "",
                        "Academy",
                        ADDRESS,
                        LanguageTag.ENGLISH,
                        false);

        assertThat(PdfText.of(TestSeal.SEAL.seal(TABLES.draw(table))))
                .contains("Ελένη Παπαδοπούλου", "nino", "Štěpán");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cs", "sl", "de"})
    void aLetterIsAnArchiveFileThatEverybodyCanRead(String language)
            throws VeraPDFException, IOException {
        byte[] pdf = TestSeal.SEAL.seal(LETTERS.draw(letter(language)));

        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfText.of(pdf))
                .contains("Žofie Šťastná-Krhovská", "7F3K-9QWX-2MTB-V", "MOST-2026-000123-K")
                .contains(day(language));
        assertThat(PrintedQr.scan(pdf)).isEqualTo("HTTPS://MOST.EXAMPLE/V/7F3K-9QWX-2MTB-V");
    }

    private static TableFacts table(int rows, String language) {
        return new TableFacts(
                "Gate list: Prison North",
                List.of("As of today"),
                group(
                        List.of(
                                new Table.Column("Name", 3),
                                new Table.Column("Organisation", 3),
                                new Table.Column("Number", 2)),
                        IntStream.range(0, rows)
                                .mapToObj(row ->
                                        new Table.Row(
                                                List.of(
                                                        "Šťastná-Krhovská, Žofie " + row,
                                                        "Most ".repeat(1 + row % 30).strip(),
                                                        "MOST-2026-000123-K"),
                                                false))
                                .toList()),
                List.of("Keep it at the gate."),
                "Gate list",
                "Most demonstration academy",
                ADDRESS,
                new LanguageTag(language),
                true);
    }

    /** One group with these rows, and one without any. */
    private static List<TableFacts.Group> group(List<Table.Column> columns, List<Table.Row> rows) {
        return List.of(
                new TableFacts.Group(
                        "Debt counselling", "Meets the standard.", new Table(columns, rows)),
                new TableFacts.Group(
                        "Legal aid", "Does not meet it.", new Table(columns, List.of())));
    }

    private static String day(String language) {
        return Dates.day(LocalDate.of(2026, 11, 21), Locale.of(language));
    }

    private static LetterFacts letter(String language) {
        return new LetterFacts(
                "Most demonstration academy",
                List.of("Žofie Šťastná-Krhovská", "Bridge"),
                day(language),
                "Your certificate: De-escalation",
                List.of("This letter is for you. ".repeat(12).strip()),
                List.of(
                        new LetterFacts.Fact("Number", "MOST-2026-000123-K"),
                        new LetterFacts.Fact("Code", "7F3K-9QWX-2MTB-V")),
                List.of("Check it at https://most.example/verify."),
                "7F3K-9QWX-2MTB-V",
                "Most demonstration academy",
                ADDRESS,
                new LanguageTag(language),
                true);
    }
}
