package eu.most.documents;

/** A square that stands on its corner. */
final class Diamond {

    private Diamond() {}

    /**
     * @param reach from its middle to each corner, in points
     */
    static void trace(TaggedPage sheet, float x, float y, float reach) {
        sheet.moveTo(x, y - reach);
        sheet.lineTo(x + reach, y);
        sheet.lineTo(x, y + reach);
        sheet.lineTo(x - reach, y);
    }
}
