package eu.most.documents;

import static eu.most.documents.Typeface.REGULAR;
import static eu.most.documents.Typeface.STRONG;

import eu.most.signing.DocumentKind;
import eu.most.signing.PreparedDocument;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.apache.pdfbox.cos.COSDictionary;
import org.springframework.stereotype.Component;

/**
 * Draws letters: one page A4, tagged, PDF/A-3a and PDF/UA-1, the address where a window envelope
 * shows it (DIN 5008, form B), with room for one seal. Safe for use by many threads.
 */
@Component
public final class LetterDrawing {

    private static final int AT_ONCE = 2;

    private final Clock clock;
    private final FontCases fontCases = new FontCases(AT_ONCE);

    public LetterDrawing(Clock clock) {
        this.clock = clock;
    }

    public PreparedDocument draw(LetterFacts letter) {
        return fontCases.lend(fontCase -> {
            try (TaggedDocument document =
                    new TaggedDocument(fontCase, TaggedDocument.NARROW, TaggedDocument.LONG)) {
                CertificateTexts texts = CertificateTexts.in(letter.language());
                new Layout(document, letter, texts).draw();
                String title =
                        letter.demonstration()
                                ? texts.text("demonstration.short") + ": " + letter.subject()
                                : letter.subject();
                return document.finish(
                        new ArchiveFrame.About(
                                DocumentKind.LETTER,
                                title,
                                QrSymbol.address(letter.publicAddress()),
                                PaperText.drawable(letter.issuer()),
                                texts.language()),
                        texts.text("seal", "issuer", letter.issuer()),
                        clock.instant().truncatedTo(ChronoUnit.SECONDS));
            }
        });
    }

    /** One letter on its way down the page. */
    private static final class Layout {

        private static final float MM = 72 / 25.4f;
        private static final float LEFT = 25 * MM;
        private static final float RIGHT = TaggedDocument.NARROW - 20 * MM;
        private static final float WIDTH = RIGHT - LEFT;
        private static final float SENDER = 50 * MM;
        private static final float ADDRESS = 62.7f * MM;
        private static final float BODY = 103 * MM;
        private static final float SIDE = 34 * MM;
        private static final float SIZE = 11;
        private static final float SMALL = 8;
        private static final float SUBJECT = 13;
        private static final float GAP = 9;

        private final TaggedDocument document;
        private final LetterFacts letter;
        private final CertificateTexts texts;
        private float y;

        Layout(TaggedDocument document, LetterFacts letter, CertificateTexts texts) {
            this.document = document;
            this.letter = letter;
            this.texts = texts;
        }

        void draw() {
            document.nextPage();
            if (letter.demonstration()) {
                y = 14 * MM;
                paragraph("P", STRONG, SIZE, Colour.BRICK, texts.text("demonstration.paper"));
            }
            y = SENDER;
            paragraph("P", REGULAR, SMALL, Colour.MUTED, letter.sender());
            y = ADDRESS - SIZE;
            address();
            String date = PaperText.drawable(letter.date());
            document.tagged(
                    document.element(document.root(), "P"),
                    () -> line(RIGHT - REGULAR.width(date, SIZE), BODY - 14, date));
            y = BODY;
            paragraph("H1", STRONG, SUBJECT, Colour.INK, letter.subject());
            y += GAP;
            letter.paragraphs().forEach(this::body);
            facts();
            letter.after().forEach(this::body);
        }

        private void address() {
            document.tagged(
                    document.element(document.root(), "P"),
                    () -> {
                        float base = ADDRESS;
                        for (String line : letter.recipient()) {
                            line(LEFT, base, PaperText.drawable(line) + " ");
                            base += SIZE * 1.3f;
                        }
                    });
        }

        private void line(float x, float base, String text) {
            document.text(REGULAR, SIZE, Colour.INK, x, base, text);
        }

        private void facts() {
            float top = y;
            QrSymbol symbol = QrSymbol.of(letter.publicAddress(), letter.code(), null);
            String address = QrSymbol.address(letter.publicAddress());
            float x = RIGHT - SIDE;
            COSDictionary figure =
                    document.figure(texts.text("check.qr", "address", address), x, top, SIDE, SIDE);
            document.tagged(
                    figure, () -> document.bitmap(symbol.bits(), symbol.modules(), x, top, SIDE));
            COSDictionary list = document.element(document.root(), "L");
            float width = WIDTH - SIDE - 2 * GAP;
            for (LetterFacts.Fact fact : letter.facts()) {
                COSDictionary item = document.element(list, "LI");
                write(item, "Lbl", lines(REGULAR, SMALL + 1, fact.caption(), width), Colour.MUTED);
                write(item, "LBody", lines(STRONG, SIZE, fact.value(), width), Colour.INK);
                y += 4;
            }
            y = Math.max(y, top + SIDE) + GAP;
        }

        private void body(String text) {
            paragraph("P", REGULAR, SIZE, Colour.INK, text);
            y += GAP;
        }

        private void paragraph(
                String type, Typeface typeface, float size, Colour colour, String text) {
            write(document.root(), type, lines(typeface, size, text, WIDTH), colour);
        }

        private static Lines lines(Typeface typeface, float size, String text, float width) {
            return Lines.wrap(typeface, size, PaperText.drawable(text), width);
        }

        private void write(COSDictionary parent, String type, Lines lines, Colour colour) {
            document.tagged(
                    document.element(parent, type), () -> document.lines(lines, colour, LEFT, y));
            y += lines.height();
        }
    }
}
