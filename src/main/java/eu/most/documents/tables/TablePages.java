package eu.most.documents.tables;

import static eu.most.documents.Typeface.REGULAR;
import static eu.most.documents.Typeface.STRONG;
import static eu.most.documents.Typeface.TITLE;

import eu.most.documents.Colour;
import eu.most.documents.Lines;
import eu.most.documents.PaperText;
import eu.most.documents.TaggedDocument;
import eu.most.documents.Typeface;
import eu.most.documents.tables.TableReport.Fact;
import org.apache.pdfbox.cos.COSDictionary;

/** A table with what must be known about it above. */
final class TablePages {

    private static final float MARGIN = 48;
    private static final float SIZE = 10;
    private static final float FACTS = 150;

    private static final TableLayout.Style STYLE =
            new TableLayout.Style(MARGIN, 52, 548, 8.5f, 3.5f, REGULAR, 3, PaperText::verbatim);

    private final TaggedDocument document;
    private final TableReport report;
    private float y = MARGIN;

    TablePages(TaggedDocument document, TableReport report) {
        this.document = document;
        this.report = report;
    }

    void draw() {
        document.nextPage();
        String demonstration = report.demonstration();
        if (demonstration != null) {
            paragraph("P", STRONG, 10.5f, Colour.BRICK, demonstration);
            y += 7;
        }
        paragraph("H1", TITLE, 22, Colour.RIVER, report.title());
        y += 9;
        report.facts().forEach(this::fact);
        for (String note : report.notes()) {
            y += 4;
            paragraph("P", REGULAR, 9, Colour.MUTED, note);
        }
        new TableLayout(document, STYLE, report.table()).draw(y + 17);
        TableLayout.foot(document, STYLE, report.issuer(), report.pageOf());
    }

    private void fact(Fact fact) {
        COSDictionary paragraph = document.element(document.root(), "P");
        Lines word = Lines.single(REGULAR, SIZE, PaperText.verbatim(fact.word()) + " ");
        document.tagged(paragraph, () -> document.lines(word, Colour.MUTED, MARGIN, y));
        write(paragraph, STRONG, SIZE, Colour.INK, FACTS, fact.value());
        y += 2;
    }

    private void paragraph(String type, Typeface typeface, float size, Colour colour, String text) {
        write(document.element(document.root(), type), typeface, size, colour, 0, text);
    }

    private void write(
            COSDictionary element,
            Typeface typeface,
            float size,
            Colour colour,
            float indent,
            String text) {
        String drawable = PaperText.verbatim(text);
        Lines lines = Lines.wrap(typeface, size, drawable, STYLE.width() - indent);
        document.tagged(element, () -> document.lines(lines, colour, MARGIN + indent, y));
        y += lines.height();
    }
}
