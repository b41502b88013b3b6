package eu.most.documents;

import eu.most.documents.logos.Logo;
import org.apache.pdfbox.cos.COSDictionary;

/** The issuer's logo in the middle of a box, or at its left edge, as large as the box allows. */
final class LogoPosition {

    /** No picture is blown up beyond this: 110 of its dots on an inch of paper. */
    private static final float LARGEST_DOT = 72 / 110f;

    private LogoPosition() {}

    /** Draws the logo if there is one, and returns its height in points. */
    static float draw(Composition composition, Column column, float top, float height) {
        DescribedLogo logo = composition.design().logo();
        if (logo == null) {
            return 0;
        }
        Logo picture = logo.picture();
        float scale =
                Math.min(
                        LARGEST_DOT,
                        Math.min(column.width() / picture.width(), height / picture.height()));
        float wide = picture.width() * scale;
        float high = picture.height() * scale;
        float x = column.start(wide);
        float y = top + (height - high) / 2;
        COSDictionary figure = composition.sheet().figure(logo.description(), x, y, wide, high);
        TaggedPage sheet = composition.sheet();
        sheet.tagged(figure, () -> sheet.picture(picture, x, y, wide, high));
        return high;
    }
}
