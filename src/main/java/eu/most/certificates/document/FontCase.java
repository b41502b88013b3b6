package eu.most.certificates.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Our typefaces, opened for the use of one thread at a time. */
final class FontCase {

    private final Map<Typeface, TrueTypeFont> fonts = new EnumMap<>(Typeface.class);

    FontCase() {
        for (Typeface typeface : Typeface.values()) {
            fonts.put(typeface, typeface.open());
        }
    }

    /** Adds a typeface to a document, of which it will carry the characters it used. */
    PDType0Font embed(PDDocument document, Typeface typeface) {
        TrueTypeFont font = fonts.get(typeface);
        if (font == null) {
            throw new IllegalStateException(typeface + " is not in the case");
        }
        try {
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
