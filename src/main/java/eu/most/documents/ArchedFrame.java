package eu.most.documents;

/**
 * A frame around the page: two rules, between them a row of little bridges, and set-off corners.
 */
final class ArchedFrame {

    /** From the page's edge to the outer rule, in points. */
    static final float MARGIN = 24;

    private static final float DEPTH = 10;
    private static final float SPAN = 14;
    private static final float CORNER = 24;

    private ArchedFrame() {}

    static void draw(TaggedPage sheet, Palette palette, float top) {
        float right = TaggedDocument.LONG - MARGIN;
        float bottom = TaggedDocument.NARROW - MARGIN;
        sheet.pen(palette.strong(), 1.6f);
        sheet.rectangle(MARGIN, top, right - MARGIN, bottom - top);
        sheet.stroke();
        float inner = DEPTH + 3;
        sheet.pen(palette.main(), 0.6f);
        sheet.rectangle(
                MARGIN + inner, top + inner, right - MARGIN - 2 * inner, bottom - top - 2 * inner);
        sheet.stroke();
        arches(sheet, palette, top, right, bottom);
        corner(sheet, palette, MARGIN, top, 1, 1);
        corner(sheet, palette, right, top, -1, 1);
        corner(sheet, palette, MARGIN, bottom, 1, -1);
        corner(sheet, palette, right, bottom, -1, -1);
    }

    private static void arches(
            TaggedPage sheet, Palette palette, float top, float right, float bottom) {
        sheet.pen(palette.main(), 0.5f);
        sheet.fill(palette.tint());
        float foot = DEPTH + 3;
        int across = Math.round((right - MARGIN - 2 * CORNER) / SPAN);
        float width = (right - MARGIN - 2 * CORNER) / across;
        for (int i = 0; i < across; i++) {
            float x = MARGIN + CORNER + i * width;
            level(sheet, x, x + width, top + foot, -DEPTH);
            level(sheet, x, x + width, bottom - foot, DEPTH);
        }
        int down = Math.round((bottom - top - 2 * CORNER) / SPAN);
        float height = (bottom - top - 2 * CORNER) / down;
        for (int i = 0; i < down; i++) {
            float y = top + CORNER + i * height;
            upright(sheet, MARGIN + foot, y, y + height, -DEPTH);
            upright(sheet, right - foot, y, y + height, DEPTH);
        }
        sheet.fillAndStroke();
    }

    private static void level(TaggedPage sheet, float from, float to, float y, float rise) {
        sheet.moveTo(from, y);
        sheet.curveTo(from, y + rise * 1.1f, to, y + rise * 1.1f, to, y);
    }

    private static void upright(TaggedPage sheet, float x, float from, float to, float rise) {
        sheet.moveTo(x, from);
        sheet.curveTo(x + rise * 1.1f, from, x + rise * 1.1f, to, x, to);
    }

    /** A white square over the corner of the frame, with a diamond in it. */
    private static void corner(
            TaggedPage sheet, Palette palette, float x, float y, int right, int down) {
        float left = right > 0 ? x : x - CORNER;
        float upper = down > 0 ? y : y - CORNER;
        sheet.fill(Colour.WHITE);
        sheet.pen(palette.strong(), 1.6f);
        sheet.rectangle(left, upper, CORNER, CORNER);
        sheet.fillAndStroke();
        sheet.fill(palette.accent());
        Diamond.trace(sheet, left + CORNER / 2, upper + CORNER / 2, 5);
        sheet.fillPath();
        sheet.pen(palette.main(), 0.6f);
        Diamond.trace(sheet, left + CORNER / 2, upper + CORNER / 2, 9);
        sheet.closeAndStroke();
    }
}
