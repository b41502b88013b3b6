package eu.most.certificates.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typefaces that one document has used so far, and what its pages call them. */
final class EmbeddedFonts {

    private final PDDocument document;
    private final FontCase fontCase;
    private final COSDictionary names = new COSDictionary();
    private final Map<Typeface, PDType0Font> fonts = new EnumMap<>(Typeface.class);

    EmbeddedFonts(PDDocument document, FontCase fontCase) {
        this.document = document;
        this.fontCase = fontCase;
    }

    /** A typeface, put into the document when it is first asked for. */
    PDType0Font get(Typeface typeface) {
        return fonts.computeIfAbsent(
                typeface,
                missing -> {
                    PDType0Font font = fontCase.embed(document, missing);
                    names.setItem(COSName.getPDFName(missing.name()), font);
                    return font;
                });
    }

    /** For the resources of a page; grows with each typeface that is used. */
    COSDictionary names() {
        return names;
    }

    /** Leaves in the document the characters that were drawn, once all are. */
    void subset() {
        try {
            for (PDType0Font font : fonts.values()) {
                font.subset();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
