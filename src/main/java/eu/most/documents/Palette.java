package eu.most.documents;

/**
 * The colours of one sheet: two are chosen, the others follow from the first.
 *
 * @param main of lines and lesser headings
 * @param strong of headings
 * @param accent of small signs
 * @param tint and {@code haze} of areas that carry no text
 */
record Palette(Colour main, Colour strong, Colour accent, Colour tint, Colour haze) {

    private static final float DARKER = 0.3f;
    private static final float TINT = 0.885f;
    private static final float HAZE = 0.77f;

    static Palette of(Colour main, Colour accent) {
        return new Palette(
                main,
                main.mixedWith(Colour.BLACK, DARKER),
                accent,
                main.mixedWith(Colour.WHITE, TINT),
                main.mixedWith(Colour.WHITE, HAZE));
    }
}
