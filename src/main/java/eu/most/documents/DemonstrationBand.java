package eu.most.documents;

import static eu.most.documents.Typeface.REGULAR;
import static eu.most.documents.Typeface.STRONG;

import org.apache.pdfbox.cos.COSDictionary;

/** Says across the upper edge that this is no real certificate, and why; where it is none. */
final class DemonstrationBand {

    /** From the upper edge of the page, in points. */
    static final float HEIGHT = 34;

    private static final float BASE = 22.5f;
    private static final float GAP = 14;

    private DemonstrationBand() {}

    static void draw(Composition composition) {
        if (!composition.facts().demonstration()) {
            return;
        }
        TaggedPage sheet = composition.sheet();
        sheet.artifact(() -> {
            sheet.fill(Colour.BRICK);
            sheet.rectangle(0, 0, TaggedDocument.LONG, HEIGHT);
            sheet.fillPath();
        });
        String what = composition.texts().text("demonstration");
        String why = composition.texts().text("demonstration.why");
        float first = STRONG.width(what, 15) + GAP;
        float x = (TaggedDocument.LONG - first - REGULAR.width(why, 9.5f)) / 2;
        COSDictionary paragraph = composition.element("P");
        sheet.tagged(paragraph, () -> sheet.text(STRONG, 15, Colour.WHITE, x, BASE, what + " "));
        sheet.tagged(
                paragraph, () -> sheet.text(REGULAR, 9.5f, Colour.WHITE, x + first, BASE, why));
    }
}
