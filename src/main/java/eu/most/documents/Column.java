package eu.most.documents;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;

/** A strip of the page to write in: lines begin at its left edge, or stand around its middle. */
public record Column(Composition composition, float left, float width, boolean centred) {

    static Column flushLeft(Composition composition, float left, float right) {
        return new Column(composition, left, right - left, false);
    }

    static Column centred(Composition composition, float left, float right) {
        return new Column(composition, left, right - left, true);
    }

    /** Where something this wide begins. */
    float start(float wide) {
        return centred ? left + (width - wide) / 2 : left;
    }

    /**
     * Writes a text from a base line on as a new element, such as {@code P}.
     *
     * @return the base line that the next line would have
     */
    float write(String type, Lines text, Colour colour, float y) {
        return write(composition.element(type), text, colour, y);
    }

    /** The same, as content of an element that is there. */
    float write(COSDictionary element, Lines text, Colour colour, float y) {
        List<String> lines = text.lines();
        TaggedPage sheet = composition.sheet();
        sheet.tagged(
                element,
                () -> {
                    float at = y;
                    for (int i = 0; i < lines.size(); i++) {
                        String line = lines.get(i);
                        float x = start(text.typeface().width(line, text.size()));
                        // The blank keeps words apart for those who hear the lines in one go.
                        String end = i < lines.size() - 1 ? " " : "";
                        sheet.text(text.typeface(), text.size(), colour, x, at, line + end);
                        at += text.pitch();
                    }
                });
        return y + text.height();
    }
}
