package eu.most.documents;

/** The river under the bridge, along the lower edge of the page. */
final class River {

    private static final float WAVE = 120;

    private River() {}

    static void draw(TaggedPage sheet, Palette palette) {
        water(sheet, palette.tint(), 574, -40, 6);
        water(sheet, palette.haze(), 583, -100, 5);
    }

    private static void water(TaggedPage sheet, Colour colour, float y, float from, float height) {
        sheet.fill(colour);
        sheet.moveTo(from, y);
        float up = -height;
        for (float x = from; x < TaggedDocument.LONG; x += WAVE) {
            sheet.curveTo(x + WAVE * 0.37f, y + up, x + WAVE * 0.63f, y + up, x + WAVE, y);
            up = -up;
        }
        sheet.lineTo(TaggedDocument.LONG + WAVE, TaggedDocument.NARROW);
        sheet.lineTo(from, TaggedDocument.NARROW);
        sheet.fillPath();
    }
}
