package eu.most.documents;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.documents.tables.ReportDrawing;
import eu.most.documents.tables.Table;
import eu.most.documents.tables.Table.Column;
import eu.most.documents.tables.Table.Row;
import eu.most.documents.tables.TableReport;
import eu.most.documents.tables.TableReport.Fact;
import eu.most.kernel.LanguageTag;
import eu.most.signing.TestSeal;
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

    private final ReportDrawing drawing = new ReportDrawing(Clock.systemUTC());

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 120})
    void eachTableIsAnArchiveFileThatEverybodyCanRead(int rows) throws Exception {
        byte[] pdf = TestSeal.SEAL.seal(drawing.draw(report(rows)));

        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void aThousandRowsAreAllThereOnPagesThatAreNumbered() throws Exception {
        byte[] pdf = TestSeal.SEAL.seal(drawing.draw(report(1000)));

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
        byte[] pdf = TestSeal.SEAL.seal(drawing.draw(report(List.of(row))));
        assertThat(PdfText.of(pdf)).contains("???.pdf", "…");
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static TableReport report(int rows) {
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

    private static TableReport report(List<Row> rows) {
        return new TableReport(
                new LanguageTag("en"),
                "Protocol",
                "https://most.example/verify/bulk",
                "Academy",
                "Demonstration",
                List.of(new Fact("Checked by", "A. Zupan"), new Fact("Checked", "today")),
                List.of("A note that is long. ".repeat(20)),
                new Table(
                        List.of(
                                new Column("File", 0.4f),
                                new Column("Result", 0.2f),
                                new Column("Holder", 0.4f)),
                        rows),
                (page, all) -> "Page " + page + " of " + all);
    }
}
