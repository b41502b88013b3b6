package eu.most.documents.tables;

import eu.most.documents.ArchiveFrame;
import eu.most.documents.CertificateTexts;
import eu.most.documents.Colour;
import eu.most.documents.FontCases;
import eu.most.documents.Lines;
import eu.most.documents.PaperText;
import eu.most.documents.QrSymbol;
import eu.most.documents.TaggedDocument;
import eu.most.documents.Typeface;
import eu.most.signing.DocumentKind;
import eu.most.signing.PreparedDocument;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.apache.pdfbox.cos.COSDictionary;
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
            try (TaggedDocument document =
                    new TaggedDocument(fontCase, TaggedDocument.LONG, TaggedDocument.NARROW)) {
                CertificateTexts texts = CertificateTexts.in(table.language());
                new Layout(document, table, texts).draw();
                return document.finish(
                        new ArchiveFrame.About(
                                DocumentKind.LIST,
                                title(table, texts),
                                QrSymbol.address(table.publicAddress()),
                                PaperText.drawable(table.issuer()),
                                texts.language()),
                        texts.text("seal", "issuer", table.issuer()),
                        clock.instant().truncatedTo(ChronoUnit.SECONDS));
            }
        });
    }

    private static String title(TableFacts table, CertificateTexts texts) {
        return table.demonstration()
                ? texts.text("demonstration.short") + ": " + table.title()
                : table.title();
    }

    /** One table with the lines around it. */
    private static final class Layout {

        private static final float MARGIN = 42;
        private static final float GAP = 10;
        private static final float SIZE = 10;
        private static final float TITLE_SIZE = 21;
        private static final float GROUP_SIZE = 13;
        private static final float BAND_SIZE = 11;
        private static final float ROOM_BELOW_HEADING = 110;

        private static final TableLayout.Style STYLE =
                new TableLayout.Style(
                        MARGIN,
                        MARGIN,
                        TaggedDocument.NARROW - 52,
                        SIZE,
                        4.5f,
                        Typeface.STRONG,
                        Integer.MAX_VALUE,
                        PaperText::drawable);

        private final TaggedDocument document;
        private final TableFacts facts;
        private final CertificateTexts texts;
        private float y;

        Layout(TaggedDocument document, TableFacts facts, CertificateTexts texts) {
            this.document = document;
            this.facts = facts;
            this.texts = texts;
        }

        void draw() {
            nextPage();
            if (facts.demonstration()) {
                document.tagged(document.element(document.root(), "P"), this::demonstration);
            }
            write("H1", Typeface.TITLE, TITLE_SIZE, Colour.INK, facts.title());
            facts.above().forEach(line -> paragraph(Colour.INK, line));
            facts.groups().forEach(this::group);
            y += GAP;
            facts.below().forEach(line -> paragraph(Colour.MUTED, line));
            if (facts.demonstration()) {
                document.onEachPage(this::repeatDemonstration);
            }
            TableLayout.foot(
                    document,
                    STYLE,
                    facts.foot(),
                    (page, all) -> texts.text("page", "page", page).replace("{pages}", all));
        }

        /** A heading does not stay behind on a page on which none of its rows has room. */
        private void group(TableFacts.Group group) {
            if (y + ROOM_BELOW_HEADING > STYLE.bottom()) {
                nextPage();
            }
            y += GAP;
            write("H2", Typeface.STRONG, GROUP_SIZE, Colour.INK, group.heading());
            paragraph(Colour.INK, group.note());
            y = new TableLayout(document, STYLE, group.table()).draw(y + 2);
        }

        private void nextPage() {
            document.nextPage();
            y = STYLE.top();
        }

        private void repeatDemonstration(int page) {
            if (page > 1) {
                demonstration();
            }
        }

        private void demonstration() {
            document.text(
                    Typeface.STRONG,
                    BAND_SIZE,
                    Colour.BRICK,
                    MARGIN,
                    MARGIN - 12,
                    texts.text("demonstration.paper"));
        }

        private void paragraph(Colour colour, String text) {
            write("P", Typeface.REGULAR, SIZE, colour, text);
        }

        private void write(String type, Typeface typeface, float size, Colour colour, String text) {
            Lines lines = Lines.wrap(typeface, size, PaperText.drawable(text), STYLE.width());
            if (y + lines.height() > STYLE.bottom()) {
                nextPage();
            }
            COSDictionary element = document.element(document.root(), type);
            document.tagged(element, () -> document.lines(lines, colour, MARGIN, y));
            y += lines.height() + 2;
        }
    }
}
