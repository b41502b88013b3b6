package eu.most.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.multipdf.PDFCloneUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Our typefaces, opened for the use of one thread at a time. What was last cut out of them is kept:
 * the certificates of a class use the same characters of most typefaces.
 */
public final class FontCase {

    private static final int KEPT = 256;

    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String CAPITALS_AND_DIGITS = CAPITALS + "0123456789";
    private static final String LETTERS = CAPITALS + "abcdefghijklmnopqrstuvwxyz";

    private final Map<Typeface, TrueTypeFont> fonts = new EnumMap<>(Typeface.class);
    private final Map<Cut, COSDictionary> kept =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Cut, COSDictionary> eldest) {
                    return size() > KEPT;
                }
            };

    FontCase() {
        for (Typeface typeface : Typeface.values()) {
            fonts.put(typeface, typeface.open());
        }
    }

    /** Some characters of a typeface. */
    private record Cut(Typeface typeface, BitSet characters) {}

    /** A font for a document with these characters of a typeface, at least. */
    COSDictionary font(PDDocument document, Typeface typeface, BitSet characters) {
        BitSet all = (BitSet) characters.clone();
        changing(typeface).chars().forEach(all::set);
        try {
            return new Copies(document)
                    .cloneForNewDocument(kept.computeIfAbsent(new Cut(typeface, all), this::cut));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What one certificate has of, and the next one has not: with all of it they are alike. */
    private static String changing(Typeface typeface) {
        return switch (typeface) {
            case REGULAR -> "";
            case STRONG -> CAPITALS_AND_DIGITS;
            case TITLE -> LETTERS;
        };
    }

    private COSDictionary cut(Cut cut) {
        TrueTypeFont typeface = fonts.get(cut.typeface());
        if (typeface == null) {
            throw new IllegalStateException(cut.typeface() + " is not in the case");
        }
        try {
            // Stays open, as what is kept lives in it; it holds memory only.
            PDType0Font font = PDType0Font.load(new PDDocument(), typeface, true);
            cut.characters().stream().forEach(font::addToSubset);
            font.subset();
            return font.getCOSObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Carries what belongs to one document over to another. */
    private static final class Copies extends PDFCloneUtility {
        Copies(PDDocument into) {
            super(into);
        }
    }
}
