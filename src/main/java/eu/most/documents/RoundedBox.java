package eu.most.documents;

/** A box with round corners; with a radius of half its side, a disc. */
final class RoundedBox {

    /** How far a Bézier curve's control points lie out to draw a quarter of a circle. */
    private static final float QUARTER = 0.5523f;

    private RoundedBox() {}

    static void trace(TaggedPage sheet, float x, float y, float width, float height, float radius) {
        float c = radius * (1 - QUARTER);
        float right = x + width;
        float bottom = y + height;
        sheet.moveTo(x + radius, y);
        sheet.lineTo(right - radius, y);
        sheet.curveTo(right - c, y, right, y + c, right, y + radius);
        sheet.lineTo(right, bottom - radius);
        sheet.curveTo(right, bottom - c, right - c, bottom, right - radius, bottom);
        sheet.lineTo(x + radius, bottom);
        sheet.curveTo(x + c, bottom, x, bottom - c, x, bottom - radius);
        sheet.lineTo(x, y + radius);
        sheet.curveTo(x, y + c, x + c, y, x + radius, y);
    }
}
