package eu.most.certificates.document;

import static eu.most.certificates.document.Colour.BRICK;
import static eu.most.certificates.document.Colour.INK;
import static eu.most.certificates.document.Colour.LINE;
import static eu.most.certificates.document.Colour.MUTED;
import static eu.most.certificates.document.Colour.RIVER;
import static eu.most.certificates.document.Typeface.REGULAR;
import static eu.most.certificates.document.Typeface.STRONG;
import static eu.most.certificates.document.Typeface.TITLE;

import eu.most.certificates.document.TableReport.Column;
import eu.most.certificates.document.TableReport.Fact;
import eu.most.certificates.document.TableRows.Laid;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * A table over as many pages as it needs, A4 landscape, drawn and tagged at the same time. The
 * heading of the table is repeated on each page for the eye, and said once to those who hear it.
 */
final class TablePages {

    private static final float WIDTH = Sheet.WIDTH;
    private static final float HEIGHT = Sheet.HEIGHT;
    private static final float LEFT = 48;
    private static final float RIGHT = WIDTH - 48;
    private static final float TOP = 52;
    private static final float BOTTOM = 548;
    private static final float HEAD = 20;
    private static final float FACTS = 150;

    private final PDDocument document;
    private final TableReport report;
    private final FontCase fontCase;
    private final Map<Typeface, PDType0Font> fonts = new EnumMap<>(Typeface.class);
    private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
    private final PDStructureElement root = new PDStructureElement("Document", tree);
    private final COSArray numbers = new COSArray();
    private COSArray marked = new COSArray();
    private @Nullable PDPage page;
    private @Nullable PDPageContentStream content;

    TablePages(PDDocument document, TableReport report, FontCase fontCase) {
        this.document = document;
        this.report = report;
        this.fontCase = fontCase;
        tree.appendKid(root);
    }

    /** Draws all pages and returns the first one. */
    PDPage draw() throws IOException {
        PDPage first = begin();
        float y = heading();
        List<List<Laid>> pages =
                TableRows.pages(report, RIGHT - LEFT, BOTTOM - y - HEAD, BOTTOM - TOP - HEAD);
        PDStructureElement table = element(root, "Table");
        for (int number = 1; number <= pages.size(); number++) {
            if (number > 1) {
                begin();
                y = TOP;
            }
            columns(table, y, number == 1);
            y += HEAD;
            for (Laid row : pages.get(number - 1)) {
                row(table, row, y);
                y += row.height();
            }
            foot(number, pages.size());
            end();
        }
        return first;
    }

    /** Puts the structure into the document, with a field that belongs to it. */
    void finish(COSDictionary field, PDPage fieldPage) {
        PDStructureElement form = element(root, "Form");
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.PG, fieldPage);
        reference.setItem(COSName.OBJ, field);
        form.getCOSObject().setItem(COSName.K, reference);
        int next = numbers.size() / 2;
        field.setInt(COSName.STRUCT_PARENT, next);
        numbers.add(COSInteger.get(next));
        numbers.add(form.getCOSObject());
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        tree.getCOSObject().setItem(COSName.PARENT_TREE, parents);
        tree.setParentTreeNextKey(next + 1);
        document.getDocumentCatalog().setStructureTreeRoot(tree);
    }

    private float heading() throws IOException {
        float y = TOP + 8;
        String demonstration = report.demonstration();
        if (demonstration != null) {
            text(element(root, "P"), "P", STRONG, 10.5f, BRICK, LEFT, y, demonstration);
            y += 24;
        }
        text(element(root, "H1"), "H1", TITLE, 22, RIVER, LEFT, y + 8, report.title());
        y += 34;
        for (Fact fact : report.facts()) {
            PDStructureElement paragraph = element(root, "P");
            text(paragraph, "P", REGULAR, 10, MUTED, LEFT, y, fact.word() + " ");
            float room = RIGHT - LEFT - FACTS;
            for (String line : Lines.wrap(STRONG, 10, drawable(fact.value()), room).lines()) {
                text(paragraph, "P", STRONG, 10, INK, LEFT + FACTS, y, line + " ");
                y += 15;
            }
        }
        for (String note : report.notes()) {
            PDStructureElement paragraph = element(root, "P");
            y += 3;
            for (String line : Lines.wrap(REGULAR, 9, drawable(note), RIGHT - LEFT).lines()) {
                text(paragraph, "P", REGULAR, 9, MUTED, LEFT, y, line + " ");
                y += 12;
            }
        }
        return y + 8;
    }

    private void columns(PDStructureElement table, float y, boolean said) throws IOException {
        if (said) {
            PDStructureElement row = element(table, "TR");
            float x = LEFT;
            for (Column column : report.columns()) {
                PDStructureElement cell = heading(row, "Column");
                text(cell, "TH", STRONG, TableRows.SIZE, MUTED, x, y + 12, column.heading());
                x += column.share() * (RIGHT - LEFT);
            }
        } else {
            stream().beginMarkedContent(COSName.ARTIFACT);
            float x = LEFT;
            for (Column column : report.columns()) {
                write(STRONG, TableRows.SIZE, MUTED, x, y + 12, column.heading());
                x += column.share() * (RIGHT - LEFT);
            }
            stream().endMarkedContent();
        }
        rule(y + HEAD - 2, 0.9f);
    }

    private void row(PDStructureElement table, Laid laid, float y) throws IOException {
        PDStructureElement row = element(table, "TR");
        float x = LEFT;
        for (int i = 0; i < laid.cells().size(); i++) {
            boolean standsOut = i == 1 && laid.marked();
            String type = i == 0 ? "TH" : "TD";
            PDStructureElement cell = i == 0 ? heading(row, "Row") : element(row, type);
            float at = y + TableRows.PITCH;
            for (String line : laid.cells().get(i)) {
                text(
                        cell,
                        type,
                        standsOut ? STRONG : REGULAR,
                        TableRows.SIZE,
                        standsOut ? BRICK : INK,
                        x,
                        at,
                        line + " ");
                at += TableRows.PITCH;
            }
            x += report.columns().get(i).share() * (RIGHT - LEFT);
        }
        rule(y + laid.height() - 1, 0.4f);
    }

    private void foot(int number, int all) throws IOException {
        String text = report.pageOf().apply(String.valueOf(number), String.valueOf(all));
        stream().beginMarkedContent(COSName.ARTIFACT);
        write(REGULAR, 8, MUTED, LEFT, BOTTOM + 22, report.issuer());
        write(REGULAR, 8, MUTED, RIGHT - REGULAR.width(text, 8), BOTTOM + 22, text);
        stream().endMarkedContent();
    }

    private PDPage begin() throws IOException {
        PDPage next = new PDPage(new PDRectangle(WIDTH, HEIGHT));
        document.addPage(next);
        next.setStructParents(numbers.size() / 2);
        marked = new COSArray();
        numbers.add(COSInteger.get(numbers.size() / 2));
        numbers.add(marked);
        page = next;
        content = new PDPageContentStream(document, next);
        return next;
    }

    private void end() throws IOException {
        stream().close();
        content = null;
    }

    private PDPageContentStream stream() {
        if (content == null) {
            throw new IllegalStateException("no page is being drawn");
        }
        return content;
    }

    private static PDStructureElement element(PDStructureNode parent, String type) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    private static PDStructureElement heading(PDStructureElement row, String scope) {
        PDStructureElement cell = element(row, "TH");
        COSDictionary attributes = new COSDictionary();
        attributes.setItem(COSName.O, COSName.getPDFName("Table"));
        attributes.setItem(COSName.getPDFName("Scope"), COSName.getPDFName(scope));
        cell.getCOSObject().setItem(COSName.A, attributes);
        return cell;
    }

    private void text(
            PDStructureElement element,
            String type,
            Typeface typeface,
            float size,
            Colour colour,
            float x,
            float y,
            String text)
            throws IOException {
        int number = marked.size();
        marked.add(element.getCOSObject());
        element.setPage(page);
        element.appendKid(number);
        stream().beginMarkedContent(COSName.getPDFName(type), number);
        write(typeface, size, colour, x, y, text);
        stream().endMarkedContent();
    }

    private void write(Typeface typeface, float size, Colour colour, float x, float y, String text)
            throws IOException {
        PDPageContentStream stream = stream();
        stream.setNonStrokingColor(colour.red(), colour.green(), colour.blue());
        stream.beginText();
        stream.setFont(font(typeface), size);
        stream.newLineAtOffset(x, HEIGHT - y);
        stream.showText(drawable(text));
        stream.endText();
    }

    private void rule(float y, float width) throws IOException {
        PDPageContentStream stream = stream();
        stream.beginMarkedContent(COSName.ARTIFACT);
        stream.setStrokingColor(LINE.red(), LINE.green(), LINE.blue());
        stream.setLineWidth(width);
        stream.moveTo(LEFT, HEIGHT - y);
        stream.lineTo(RIGHT, HEIGHT - y);
        stream.stroke();
        stream.endMarkedContent();
    }

    private PDType0Font font(Typeface typeface) {
        return fonts.computeIfAbsent(typeface, missing -> fontCase.embed(document, missing));
    }

    private static String drawable(String text) {
        return TableRows.drawable(text);
    }
}
