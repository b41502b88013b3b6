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
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * A table over as many pages as it needs, A4 landscape, drawn and tagged at the same time. The
 * heading of the table is repeated on each page for the eye, and said once to those who hear it.
 */
final class TablePages {

    private static final float LEFT = 48;
    private static final float RIGHT = Paper.LONG - 48;
    private static final float TOP = 52;
    private static final float BOTTOM = 548;
    private static final float HEAD = 20;
    private static final float FACTS = 150;

    private final Paper paper;
    private final TableReport report;

    TablePages(Paper paper, TableReport report) {
        this.paper = paper;
        this.report = report;
    }

    void draw() {
        paper.turn();
        float y = heading();
        List<List<Laid>> pages =
                TableRows.pages(report, RIGHT - LEFT, BOTTOM - y - HEAD, BOTTOM - TOP - HEAD);
        COSDictionary table = paper.element(paper.root(), "Table");
        for (int number = 1; number <= pages.size(); number++) {
            if (number > 1) {
                paper.turn();
                y = TOP;
            }
            columns(table, y, number == 1);
            y += HEAD;
            for (Laid row : pages.get(number - 1)) {
                row(table, row, y);
                y += row.height();
            }
            foot(number, pages.size());
        }
    }

    private float heading() {
        float y = TOP + 8;
        String demonstration = report.demonstration();
        if (demonstration != null) {
            text(paper.element(paper.root(), "P"), STRONG, 10.5f, BRICK, LEFT, y, demonstration);
            y += 24;
        }
        text(paper.element(paper.root(), "H1"), TITLE, 22, RIVER, LEFT, y + 8, report.title());
        y += 34;
        for (Fact fact : report.facts()) {
            COSDictionary paragraph = paper.element(paper.root(), "P");
            text(paragraph, REGULAR, 10, MUTED, LEFT, y, fact.word() + " ");
            float room = RIGHT - LEFT - FACTS;
            for (String line : Lines.wrap(STRONG, 10, drawable(fact.value()), room).lines()) {
                text(paragraph, STRONG, 10, INK, LEFT + FACTS, y, line + " ");
                y += 15;
            }
        }
        for (String note : report.notes()) {
            COSDictionary paragraph = paper.element(paper.root(), "P");
            y += 3;
            for (String line : Lines.wrap(REGULAR, 9, drawable(note), RIGHT - LEFT).lines()) {
                text(paragraph, REGULAR, 9, MUTED, LEFT, y, line + " ");
                y += 12;
            }
        }
        return y + 8;
    }

    private void columns(COSDictionary table, float y, boolean said) {
        if (said) {
            COSDictionary row = paper.element(table, "TR");
            float x = LEFT;
            for (Column column : report.columns()) {
                COSDictionary cell = paper.heading(row, "Column");
                text(cell, STRONG, TableRows.SIZE, MUTED, x, y + 12, column.heading());
                x += column.share() * (RIGHT - LEFT);
            }
        } else {
            paper.artifact(() -> {
                float x = LEFT;
                for (Column column : report.columns()) {
                    write(STRONG, TableRows.SIZE, MUTED, x, y + 12, column.heading());
                    x += column.share() * (RIGHT - LEFT);
                }
            });
        }
        rule(y + HEAD - 2, 0.9f);
    }

    private void row(COSDictionary table, Laid laid, float y) {
        COSDictionary row = paper.element(table, "TR");
        float x = LEFT;
        for (int i = 0; i < laid.cells().size(); i++) {
            boolean standsOut = i == 1 && laid.marked();
            COSDictionary cell = i == 0 ? paper.heading(row, "Row") : paper.element(row, "TD");
            float at = y + TableRows.PITCH;
            for (String line : laid.cells().get(i)) {
                text(
                        cell,
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

    private void foot(int number, int all) {
        String text = report.pageOf().apply(String.valueOf(number), String.valueOf(all));
        paper.artifact(() -> {
            write(REGULAR, 8, MUTED, LEFT, BOTTOM + 22, report.issuer());
            write(REGULAR, 8, MUTED, RIGHT - REGULAR.width(text, 8), BOTTOM + 22, text);
        });
    }

    private void text(
            COSDictionary element,
            Typeface typeface,
            float size,
            Colour colour,
            float x,
            float y,
            String text) {
        paper.tagged(element, () -> write(typeface, size, colour, x, y, text));
    }

    private void write(
            Typeface typeface, float size, Colour colour, float x, float y, String text) {
        paper.text(typeface, size, colour, x, y, drawable(text));
    }

    private void rule(float y, float weight) {
        paper.artifact(() -> paper.rule(LINE, weight, LEFT, y, RIGHT - LEFT));
    }

    private static String drawable(String text) {
        return TableRows.drawable(text);
    }
}
