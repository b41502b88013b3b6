package eu.most.documents.tables;

import static eu.most.documents.Typeface.REGULAR;
import static eu.most.documents.Typeface.STRONG;
import static eu.most.documents.Typeface.TITLE;

import eu.most.documents.CertificateTexts;
import eu.most.documents.Colour;
import eu.most.documents.Lines;
import eu.most.documents.TaggedDocument;
import eu.most.documents.Typeface;
import eu.most.documents.tables.PrintedTable.Fact;
import eu.most.documents.tables.PrintedTable.Group;
import org.apache.pdfbox.cos.COSDictionary;

/** The pages of one table, with all that stands around it. */
final class TablePages {

    private static final float MARGIN = TableLayout.MARGIN;
    private static final float GAP = 10;
    private static final float SIZE = 10;
    private static final float FOOT = 8.5f;
    private static final float VALUES = 150;
    private static final float ROOM_BELOW_HEADING = 110;

    private final TaggedDocument document;
    private final PrintedTable facts;
    private final CertificateTexts texts;
    private final boolean demonstration;
    private final TableLayout table;
    private float y;

    TablePages(
            TaggedDocument document,
            PrintedTable facts,
            CertificateTexts texts,
            boolean demonstration) {
        this.document = document;
        this.facts = facts;
        this.texts = texts;
        this.demonstration = demonstration;
        table = new TableLayout(document, facts);
    }

    void draw() {
        nextPage();
        if (demonstration) {
            String what = texts.text("demonstration.paper") + ". ";
            write("P", STRONG, SIZE, Colour.BRICK, what + texts.text("demonstration.why"));
        }
        write("H1", TITLE, 21, Colour.INK, facts.title());
        facts.facts().forEach(this::fact);
        facts.above().forEach(line -> write("P", REGULAR, SIZE, Colour.INK, line));
        facts.groups().forEach(this::group);
        y += GAP;
        facts.below().forEach(line -> write("P", REGULAR, SIZE, Colour.MUTED, line));
        String pages = String.valueOf(document.pages());
        document.onEachPage(page -> around(String.valueOf(page), pages));
    }

    private void fact(Fact fact) {
        COSDictionary paragraph = document.element(document.root(), "P");
        Lines value = table.lines(STRONG, SIZE, fact.value(), TableLayout.WIDTH - VALUES);
        makeRoom(value.height());
        Lines word = Lines.single(REGULAR, SIZE, table.drawable(fact.word()) + " ");
        document.tagged(paragraph, () -> document.lines(word, Colour.MUTED, MARGIN, y));
        document.tagged(paragraph, () -> document.lines(value, Colour.INK, MARGIN + VALUES, y));
        y += value.height() + 2;
    }

    /** A heading does not stay behind on a page on which none of its rows has room. */
    private void group(Group group) {
        makeRoom(ROOM_BELOW_HEADING);
        y += GAP;
        if (!group.heading().isEmpty()) {
            write("H2", STRONG, 13, Colour.INK, group.heading());
        }
        if (!group.note().isEmpty()) {
            write("P", REGULAR, SIZE, Colour.INK, group.note());
        }
        y = table.draw(group.rows(), y + 2);
    }

    private void write(String type, Typeface typeface, float size, Colour colour, String text) {
        Lines lines = table.lines(typeface, size, text, TableLayout.WIDTH);
        makeRoom(lines.height());
        document.tagged(
                document.element(document.root(), type),
                () -> document.lines(lines, colour, MARGIN, y));
        y += lines.height() + 2;
    }

    private void makeRoom(float height) {
        if (y + height > TableLayout.BOTTOM) {
            nextPage();
        }
    }

    private void nextPage() {
        document.nextPage();
        y = MARGIN;
    }

    /** What stands on each page: below its number, and above, after the first, what it is not. */
    private void around(String page, String pages) {
        String number = texts.text("page", "page", page).replace("{pages}", pages);
        float base = TableLayout.BOTTOM + 23;
        float x = MARGIN + TableLayout.WIDTH - REGULAR.width(number, FOOT);
        document.text(REGULAR, FOOT, Colour.MUTED, MARGIN, base, table.drawable(facts.foot()));
        document.text(REGULAR, FOOT, Colour.MUTED, x, base, number);
        if (demonstration && !page.equals("1")) {
            String paper = texts.text("demonstration.paper");
            document.text(STRONG, SIZE, Colour.BRICK, MARGIN, MARGIN - 12, paper);
        }
    }
}
