package eu.most.certificates.document;

import eu.most.certificates.seal.PreparedDocument;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Draws tables: A4 landscape, tagged, PDF/A-3a and PDF/UA-1, with the headings on each page and
 * room for one seal. Safe for use by many threads.
 */
@Component
public final class TableDrawing {

    private static final int AT_ONCE = 2;

    private final Clock clock;
    private final FontCases fontCases = new FontCases(AT_ONCE);

    public TableDrawing(Clock clock) {
        this.clock = clock;
    }

    public PreparedDocument draw(TableFacts table) {
        return fontCases.lend(fontCase -> {
            try (Paper paper = new Paper(fontCase, Paper.LONG, Paper.NARROW)) {
                SheetTexts texts = SheetTexts.in(table.language());
                new Layout(paper, table, texts).draw();
                return paper.finish(
                        new ArchiveFrame.About(
                                title(table, texts),
                                "TABLE",
                                QrSymbol.address(table.publicAddress()),
                                PaperText.drawable(table.issuer()),
                                texts.language()),
                        texts.text("seal", "issuer", table.issuer()),
                        clock.instant().truncatedTo(ChronoUnit.SECONDS));
            }
        });
    }

    private static String title(TableFacts table, SheetTexts texts) {
        return table.demonstration()
                ? texts.text("demonstration.short") + ": " + table.title()
                : table.title();
    }

    /** One table on its way down the pages. */
    private static final class Layout {

        private static final float MARGIN = 42;
        private static final float WIDTH = Paper.LONG - 2 * MARGIN;
        private static final float BOTTOM = Paper.NARROW - 52;
        private static final float GAP = 10;
        private static final float SIZE = 10;
        private static final float TITLE_SIZE = 21;
        private static final float FOOT_SIZE = 8.5f;
        private static final float PAD = 4.5f;

        private final Paper paper;
        private final TableFacts table;
        private final SheetTexts texts;
        private final List<Float> lefts = new ArrayList<>();
        private final List<Float> widths = new ArrayList<>();
        private final int pages;
        private int page;
        private float y;

        Layout(Paper paper, TableFacts table, SheetTexts texts) {
            this.paper = paper;
            this.table = table;
            this.texts = texts;
            int shares = table.columns().stream().mapToInt(TableFacts.Column::share).sum();
            float left = MARGIN;
            for (TableFacts.Column column : table.columns()) {
                float width = WIDTH * column.share() / shares;
                lefts.add(left);
                widths.add(width - GAP);
                left += width;
            }
            pages = countPages();
        }

        void draw() {
            turn();
            COSDictionary heading = paper.element(paper.root(), "H1");
            write(heading, Typeface.TITLE, TITLE_SIZE, Colour.INK, table.title());
            table.above().forEach(line -> paragraph(Colour.INK, line));
            y += GAP;
            if (!table.rows().isEmpty()) {
                drawRows();
            }
            y += GAP;
            for (String line : table.below()) {
                Lines lines = wrapped(line);
                if (y + lines.height() > BOTTOM) {
                    turn();
                }
                paragraph(Colour.MUTED, line);
            }
        }

        private void drawRows() {
            COSDictionary whole = paper.element(paper.root(), "Table");
            headings(paper.element(paper.element(whole, "THead"), "TR"));
            COSDictionary body = paper.element(whole, "TBody");
            for (List<String> row : table.rows()) {
                List<Lines> cells = cells(row);
                if (y + heightOf(cells) > BOTTOM) {
                    turn();
                    paper.artifact(() -> writeHeadings(null));
                    underline();
                }
                COSDictionary element = paper.element(body, "TR");
                for (int i = 0; i < cells.size(); i++) {
                    COSDictionary cell =
                            i == 0 ? paper.heading(element, "Row") : paper.element(element, "TD");
                    Lines lines = cells.get(i);
                    float left = lefts.get(i);
                    paper.tagged(cell, () -> lines(lines, Colour.INK, left, y + PAD));
                }
                y += heightOf(cells);
                underline();
            }
        }

        private void headings(COSDictionary row) {
            writeHeadings(row);
            underline();
        }

        /** Into this row of the structure tree, or as a repetition without meaning. */
        private void writeHeadings(@Nullable COSDictionary row) {
            float highest = 0;
            for (int i = 0; i < table.columns().size(); i++) {
                Lines lines =
                        Lines.wrap(
                                Typeface.STRONG,
                                SIZE,
                                PaperText.drawable(table.columns().get(i).heading()),
                                widths.get(i));
                float left = lefts.get(i);
                Runnable drawing = () -> lines(lines, Colour.MUTED, left, y + PAD);
                if (row == null) {
                    drawing.run();
                } else {
                    paper.tagged(paper.heading(row, "Column"), drawing);
                }
                highest = Math.max(highest, lines.height());
            }
            y += highest + 2 * PAD;
        }

        private void underline() {
            float at = y;
            paper.artifact(() -> paper.rule(Colour.LINE, 0.6f, MARGIN, at, WIDTH));
        }

        private void turn() {
            paper.turn();
            page++;
            y = MARGIN;
            if (table.demonstration()) {
                String said = texts.text("demonstration.paper");
                Runnable band =
                        () ->
                                paper.text(
                                        Typeface.STRONG,
                                        11,
                                        Colour.BRICK,
                                        MARGIN,
                                        MARGIN - 12,
                                        said);
                if (page == 1) {
                    paper.tagged(paper.element(paper.root(), "P"), band);
                } else {
                    paper.artifact(band);
                }
            }
            String number =
                    texts.text("page", "page", Integer.toString(page))
                            .replace("{pages}", Integer.toString(pages));
            String foot = PaperText.drawable(table.foot());
            paper.artifact(() -> {
                float base = Paper.NARROW - 28;
                paper.text(Typeface.REGULAR, FOOT_SIZE, Colour.MUTED, MARGIN, base, foot);
                float right = MARGIN + WIDTH - Typeface.REGULAR.width(number, FOOT_SIZE);
                paper.text(Typeface.REGULAR, FOOT_SIZE, Colour.MUTED, right, base, number);
            });
        }

        private void paragraph(Colour colour, String text) {
            write(paper.element(paper.root(), "P"), Typeface.REGULAR, SIZE, colour, text);
        }

        private void write(
                COSDictionary element, Typeface typeface, float size, Colour colour, String text) {
            Lines lines = Lines.wrap(typeface, size, PaperText.drawable(text), WIDTH);
            paper.tagged(element, () -> lines(lines, colour, MARGIN, y));
            y += lines.height() + 2;
        }

        private void lines(Lines lines, Colour colour, float x, float top) {
            float base = top + lines.size();
            for (int i = 0; i < lines.lines().size(); i++) {
                String end = i < lines.lines().size() - 1 ? " " : "";
                paper.text(
                        lines.typeface(),
                        lines.size(),
                        colour,
                        x,
                        base + i * lines.pitch(),
                        lines.lines().get(i) + end);
            }
        }

        private List<Lines> cells(List<String> row) {
            List<Lines> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(
                        Lines.wrap(
                                i == 0 ? Typeface.STRONG : Typeface.REGULAR,
                                SIZE,
                                PaperText.drawable(row.get(i)),
                                widths.get(i)));
            }
            return cells;
        }

        private static float heightOf(List<Lines> cells) {
            float highest = 0;
            for (Lines cell : cells) {
                highest = Math.max(highest, cell.height());
            }
            return highest + 2 * PAD;
        }

        private Lines wrapped(String text) {
            return Lines.wrap(Typeface.REGULAR, SIZE, PaperText.drawable(text), WIDTH);
        }

        /** The same way down, without a pen. */
        private int countPages() {
            float at =
                    MARGIN
                            + Lines.wrap(
                                            Typeface.TITLE,
                                            TITLE_SIZE,
                                            PaperText.drawable(table.title()),
                                            WIDTH)
                                    .height()
                            + 2;
            for (String line : table.above()) {
                at += wrapped(line).height() + 2;
            }
            at += GAP;
            float headings =
                    heightOf(
                            cells(
                                    table.columns().stream()
                                            .map(TableFacts.Column::heading)
                                            .toList()));
            at += table.rows().isEmpty() ? 0 : headings;
            int count = 1;
            for (List<String> row : table.rows()) {
                float height = heightOf(cells(row));
                if (at + height > BOTTOM) {
                    count++;
                    at = MARGIN + headings;
                }
                at += height;
            }
            at += GAP;
            for (String line : table.below()) {
                float height = wrapped(line).height();
                if (at + height > BOTTOM) {
                    count++;
                    at = MARGIN;
                }
                at += height + 2;
            }
            return count;
        }
    }
}
