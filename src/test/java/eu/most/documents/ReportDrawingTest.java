package eu.most.documents;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.documents.tables.PrintedTable;
import eu.most.documents.tables.PrintedTable.Column;
import eu.most.documents.tables.PrintedTable.Fact;
import eu.most.documents.tables.PrintedTable.Group;
import eu.most.documents.tables.PrintedTable.Row;
import eu.most.documents.tables.TableDrawing;
import eu.most.kernel.LanguageTag;
import eu.most.signing.TestSeal;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ReportDrawingTest {

    private static final DocumentIssuer ACADEMY =
            new DocumentIssuer("Academy", URI.create("https://most.example"), List.of());

    private final TableDrawing drawing = new TableDrawing(Clock.systemUTC());

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 120})
    void eachTableIsAnArchiveFileThatEverybodyCanRead(int rows) throws Exception {
        byte[] pdf = TestSeal.SEAL.seal(drawing.draw(report(rows), ACADEMY, true));

        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void aThousandRowsAreAllThereOnPagesThatAreNumbered() throws Exception {
        byte[] pdf = TestSeal.SEAL.seal(drawing.draw(report(1000), ACADEMY, true));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Eva 998", "Žofie Šťastná 999", "Page 1 of " + pages)
                    .contains("Page " + pages + " of " + pages);
            assertThat(pages).isBetween(25, 70);
        }
    }

    @Test
    void whatOurFontsLackIsShownAsAQuestionMarkAndALongNameEnds() throws Exception {
        Row row =
                new Row(List.of("\uD83D\uDE00\u202E中.pdf " + "x".repeat(400), "Valid", ""), false);
        byte[] pdf = TestSeal.SEAL.seal(drawing.draw(report(List.of(row)), ACADEMY, true));
        assertThat(PdfText.of(pdf)).contains("???.pdf", "…");
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static PrintedTable report(int rows) {
        return report(
                IntStream.range(0, rows)
                        .mapToObj(i ->
                                i % 3 == 0
                                        ? new Row(
                                                List.of(
                                                        i + ".pdf",
                                                        "Revoked",
                                                        "Žofie Šťastná " + i),
                                                true)
                                        : new Row(
                                                List.of(i + ".pdf", "Valid today", "Eva " + i),
                                                false))
                        .toList());
    }

    private static PrintedTable report(List<Row> rows) {
        return new PrintedTable(
                true,
                new LanguageTag("en"),
                "Protocol",
                "/verify/bulk",
                List.of(new Fact("Checked by", "A. Zupan"), new Fact("Checked", "today")),
                List.of("A note that is long. ".repeat(20)),
                List.of(new Column("File", 4), new Column("Result", 2), new Column("Holder", 4)),
                List.of(new Group("", "", rows)),
                List.of(),
                "Academy");
    }
}
