package eu.most.documents;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The typefaces and characters that one document has used so far. */
final class EmbeddedFonts {

    private final PDDocument document;
    private final FontCase fontCase;
    private final COSDictionary names = new COSDictionary();
    private final Map<Typeface, BitSet> used = new EnumMap<>(Typeface.class);

    EmbeddedFonts(PDDocument document, FontCase fontCase) {
        this.document = document;
        this.fontCase = fontCase;
    }

    /** Notes that a text is written in a typeface; pages call it by its name. */
    void use(Typeface typeface, String text) {
        BitSet characters = used.computeIfAbsent(typeface, _ -> new BitSet());
        for (int i = 0; i < text.length(); i++) {
            characters.set(text.charAt(i));
        }
    }

    /** For the resources of a page; has no entries before {@link #embed}. */
    COSDictionary names() {
        return names;
    }

    /** Puts into the document what was used of each typeface, once all is written. */
    void embed() {
        used.forEach((typeface, characters) ->
                names.setItem(
                        COSName.getPDFName(typeface.name()),
                        fontCase.font(document, typeface, characters)));
    }
}
