package eu.most.documents;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * The outcomes as a tagged list in one or two columns: as large as they fit, and if even the
 * smallest size is too large, as many as fit and how many more there are.
 */
final class OutcomeList {

    private static final float LARGEST = 10.5f;
    private static final float SMALLEST = 7.5f;
    private static final float INDENT = 11;
    private static final float GUTTER = 24;

    private final Composition composition;
    private final TaggedPage sheet;
    private final List<String> outcomes;
    private final float left;
    private final float room;
    private final int mostColumns;

    OutcomeList(Composition composition, Column room, int mostColumns) {
        this.composition = composition;
        this.sheet = composition.sheet();
        this.outcomes = Achievement.lines(composition.facts(), composition.texts());
        this.left = room.left();
        this.room = room.width();
        this.mostColumns = mostColumns;
    }

    /**
     * @param y first base line
     * @param bottom where the room ends
     */
    void draw(float y, float bottom) {
        Setting setting = best(bottom - y);
        COSDictionary list = composition.element("L");
        int drawn = 0;
        for (int column = 0; column < setting.columns(); column++) {
            drawn = column(list, setting, column, drawn, y, bottom);
        }
    }

    /** Draws items while there is room in a column; in the last one says how many are left. */
    private int column(
            COSDictionary list, Setting setting, int column, int from, float y, float bottom) {
        List<Lines> items = setting.items();
        boolean last = column == setting.columns() - 1;
        int end = last ? items.size() : Math.min(items.size(), from + setting.each());
        float x = left + column * (setting.width() + GUTTER);
        float at = y;
        int drawn = from;
        while (drawn < end) {
            Lines item = items.get(drawn);
            float reserve = !last || drawn == items.size() - 1 ? 0 : item.pitch();
            if (drawn > from && at + item.height() + reserve > bottom + item.size()) {
                break;
            }
            at = draw(list, item, x, setting.width(), at) + gap(item.size());
            drawn++;
        }
        if (last && drawn < items.size()) {
            String count = String.valueOf(items.size() - drawn);
            String more = composition.texts().text("outcomes.more", "count", count);
            Column.flushLeft(composition, x + INDENT, x + setting.width())
                    .write("P", Lines.single(Typeface.REGULAR, SMALLEST, more), Colour.MUTED, at);
        }
        return drawn;
    }

    /** The largest; of equal ones that with fewer columns; one column if nothing fits. */
    private Setting best(float height) {
        for (float size = LARGEST; size >= SMALLEST; size -= 0.5f) {
            for (int columns = 1; columns <= mostColumns; columns++) {
                Setting setting = setting(size, columns);
                if (setting.height() <= height + size) {
                    return setting;
                }
            }
        }
        return setting(SMALLEST, 1);
    }

    private Setting setting(float size, int columns) {
        float width = (room + GUTTER) / columns - GUTTER;
        List<Lines> items =
                outcomes.stream()
                        .map(outcome -> Lines.wrap(Typeface.REGULAR, size, outcome, width - INDENT))
                        .toList();
        return new Setting(items, columns, width);
    }

    /** The outcomes broken into lines for so many columns of this width. */
    private record Setting(List<Lines> items, int columns, float width) {

        int each() {
            return (items.size() + columns - 1) / columns;
        }

        /** Of the highest column. */
        float height() {
            float highest = 0;
            for (int from = 0; from < items.size(); from += each()) {
                float total = 0;
                for (Lines item : items.subList(from, Math.min(items.size(), from + each()))) {
                    total += item.height() + gap(item.size());
                }
                highest = Math.max(highest, total);
            }
            return highest;
        }
    }

    /** Smaller where every point is needed. */
    private static float gap(float size) {
        return size * (size < 8.5f ? 0.3f : 0.45f);
    }

    private float draw(COSDictionary list, Lines item, float x, float width, float y) {
        COSDictionary entry = sheet.element(list, "LI");
        Colour accent = composition.palette().accent();
        sheet.tagged(
                sheet.element(entry, "Lbl"),
                () -> sheet.text(Typeface.STRONG, item.size(), accent, x, y, "– "));
        return Column.flushLeft(composition, x + INDENT, x + width)
                .write(sheet.element(entry, "LBody"), item, Colour.INK, y);
    }
}
