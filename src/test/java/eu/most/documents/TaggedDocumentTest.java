package eu.most.documents;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.documents.tables.PrintedTable;
import eu.most.documents.tables.PrintedTable.Column;
import eu.most.documents.tables.PrintedTable.Group;
import eu.most.documents.tables.PrintedTable.Row;
import eu.most.documents.tables.TableDrawing;
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
    private static final DocumentIssuer ACADEMY =
            new DocumentIssuer("Most demonstration academy", ADDRESS, List.of());

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 200})
    void aTableOfAnyLengthIsAnArchiveFileThatEverybodyCanRead(int rows)
            throws VeraPDFException, IOException {
        byte[] pdf = TestSeal.SEAL.seal(TABLES.draw(table(rows, "cs"), ACADEMY, true));

        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void eachPageHasTheHeadingsAndItsNumber() throws IOException {
        byte[] pdf = TestSeal.SEAL.seal(TABLES.draw(table(200, "en"), ACADEMY, true));

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
        PrintedTable table =
                new PrintedTable(
                        false,
                        LanguageTag.ENGLISH,
                        "List",
                        "",
                        List.of(),
                        List.of(),
                        List.of(new Column("Name", 1)),
                        groups(
                                Stream.of(
                                                "Ελένη Παπαδοπούλου",
                                                "ნინო",
                                                "S\u030Cte\u030Cpa\u0301n",
                                                "𝔄")
                                        .map(name -> new Row(List.of(name), false))
                                        .toList()),
                        List.of(),
                        "");

        assertThat(PdfText.of(TestSeal.SEAL.seal(TABLES.draw(table, ACADEMY, false))))
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

    private static PrintedTable table(int rows, String language) {
        return new PrintedTable(
                false,
                new LanguageTag(language),
                "Gate list: Prison North",
                "",
                List.of(),
                List.of("As of today"),
                List.of(
                        new Column("Name", 3),
                        new Column("Organisation", 3),
                        new Column("Number", 2)),
                groups(
                        IntStream.range(0, rows)
                                .mapToObj(row ->
                                        new Row(
                                                List.of(
                                                        "Šťastná-Krhovská, Žofie " + row,
                                                        "Most ".repeat(1 + row % 30).strip(),
                                                        "MOST-2026-000123-K"),
                                                false))
                                .toList()),
                List.of("Keep it at the gate."),
                "Gate list");
    }

    /** One group with these rows, and one without any. */
    private static List<Group> groups(List<Row> rows) {
        return List.of(
                new Group("Debt counselling", "Meets the standard.", rows),
                new Group("Legal aid", "Does not meet it.", List.of()));
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
