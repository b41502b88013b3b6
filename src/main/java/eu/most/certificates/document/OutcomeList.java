package eu.most.certificates.document;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * The outcomes as a tagged list in a box of given height: as large as they fit, and if even the
 * smallest size is too large, as many as fit and how many more there are.
 */
final class OutcomeList {

    private static final float LARGEST = 10.5f;
    private static final float SMALLEST = 7.5f;
    private static final float INDENT = 11;

    private final Sheet sheet;
    private final List<String> outcomes;
    private final SheetTexts texts;

    OutcomeList(Sheet sheet, List<String> outcomes, SheetTexts texts) {
        this.sheet = sheet;
        this.outcomes = outcomes;
        this.texts = texts;
    }

    void draw(COSDictionary parent, float x, float y, float width, float height) {
        List<Lines> items = fitting(width - INDENT, height);
        COSDictionary list = sheet.element(parent, "L");
        float at = y;
        int drawn = 0;
        for (Lines item : items) {
            boolean last = drawn == items.size() - 1;
            float reserve = last ? 0 : item.pitch();
            if (drawn > 0 && at + item.height() + reserve > y + height + item.size()) {
                break;
            }
            at = draw(list, item, x, at) + gap(item.size());
            drawn++;
        }
        if (drawn < items.size()) {
            String more =
                    texts.text("outcomes.more", "count", String.valueOf(items.size() - drawn));
            float line = at;
            sheet.tagged(
                    sheet.element(parent, "P"),
                    () ->
                            sheet.text(
                                    Typeface.REGULAR,
                                    SMALLEST,
                                    Colour.MUTED,
                                    x + INDENT,
                                    line,
                                    more));
        }
    }

    private List<Lines> fitting(float width, float height) {
        for (float size = LARGEST; size > SMALLEST; size -= 0.5f) {
            List<Lines> items = wrapped(size, width);
            float total = 0;
            for (Lines item : items) {
                total += item.height() + gap(size);
            }
            if (total <= height) {
                return items;
            }
        }
        return wrapped(SMALLEST, width);
    }

    private List<Lines> wrapped(float size, float width) {
        return outcomes.stream()
                .map(outcome -> Lines.wrap(Typeface.REGULAR, size, outcome, width))
                .toList();
    }

    private static float gap(float size) {
        return size * 0.45f;
    }

    private float draw(COSDictionary list, Lines item, float x, float y) {
        COSDictionary entry = sheet.element(list, "LI");
        sheet.tagged(
                sheet.element(entry, "Lbl"),
                () -> sheet.text(Typeface.STRONG, item.size(), Colour.BRICK, x, y, "– "));
        float[] at = {y};
        sheet.tagged(
                sheet.element(entry, "LBody"),
                () -> {
                    for (int i = 0; i < item.lines().size(); i++) {
                        String end = i < item.lines().size() - 1 ? " " : "";
                        sheet.text(
                                Typeface.REGULAR,
                                item.size(),
                                Colour.INK,
                                x + INDENT,
                                at[0],
                                item.lines().get(i) + end);
                        at[0] += item.pitch();
                    }
                });
        return at[0];
    }
}
