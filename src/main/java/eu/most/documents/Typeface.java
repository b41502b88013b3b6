package eu.most.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The three typefaces of the sheet with what is needed to measure and write a line: the glyph and
 * the advance of every character, read once.
 */
public enum Typeface {
    REGULAR("NotoSans-Regular"),
    STRONG("NotoSans-SemiBold"),
    TITLE("NotoSerif-Bold");

    private static final int CHARACTERS = 0x10000;

    private final byte[] file;
    private final char[] glyphs = new char[CHARACTERS];
    private final float[] advances = new float[CHARACTERS];

    Typeface(String name) {
        file = Resources.bytes(name + ".ttf");
        try (TrueTypeFont font = open()) {
            CmapLookup lookup = font.getUnicodeCmapLookup();
            float unitsPerEm = font.getUnitsPerEm();
            for (int character = 0; character < CHARACTERS; character++) {
                int glyph = lookup.getGlyphId(character);
                glyphs[character] = (char) glyph;
                advances[character] = font.getAdvanceWidth(glyph) / unitsPerEm;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A reader of this font for one thread: PDFBox does not promise more. */
    TrueTypeFont open() {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            // Else "fi" becomes one sign, and a copied name is another name.
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The glyph of a character, 0 if there is none. */
    int glyph(int codePoint) {
        return codePoint < CHARACTERS ? glyphs[codePoint] : 0;
    }

    /** The length of a text in points at this size in points. */
    public float width(String text, float size) {
        float width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += advances[text.charAt(i)];
        }
        return width * size;
    }
}
