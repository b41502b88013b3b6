package eu.most.documents;

import org.jspecify.annotations.Nullable;

/** The name, as large as it can be, with its Latin form below, in the middle of its room. */
final class HolderName {

    private static final float SMALLEST = 9;
    private static final int MOST_LINES = 4;
    private static final float LATIN = 13;
    private static final float LATIN_PITCH = 18;

    /** How far capital letters reach up, as a share of their size. */
    private static final float CAPITALS = 0.72f;

    private HolderName() {}

    static void draw(Composition composition, Column column, float top, float bottom, float size) {
        CertificateFacts facts = composition.facts();
        String latin = facts.holderInLatin();
        float below = latin == null ? 0 : LATIN_PITCH;
        float room = bottom - top - below;
        Lines name =
                Lines.fit(
                        Typeface.TITLE,
                        facts.holder(),
                        column.width(),
                        size,
                        SMALLEST,
                        MOST_LINES,
                        room);
        float height = (name.lines().size() - 1) * name.pitch() + name.size() * CAPITALS;
        float first = (top + bottom - height - below) / 2 + name.size() * CAPITALS;
        float last = column.write("P", name, Colour.INK, first) - name.pitch();
        drawLatin(column, latin, last + name.size() * 0.25f + LATIN_PITCH * 0.75f);
    }

    private static void drawLatin(Column column, @Nullable String latin, float y) {
        if (latin != null) {
            Lines second = Lines.fitOne(Typeface.REGULAR, latin, column.width(), LATIN, 6);
            column.write("P", second, Colour.MUTED, y);
        }
    }
}
