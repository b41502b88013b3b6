package eu.most.documents;

import static eu.most.documents.Typeface.REGULAR;
import static eu.most.documents.Typeface.STRONG;

import java.util.List;

/** Who stands for the issuer: a line to sign on for each, and below it name and office. */
final class Signatures {

    private static final float GUTTER = 20;
    private static final float WIDEST = 200;

    private Signatures() {}

    /**
     * @param y of the lines to sign on
     * @param centred whether the names stand in the middle below their lines, and all of them in
     *     the middle of the room
     */
    static void draw(Composition composition, float left, float right, float y, boolean centred) {
        List<Signatory> signatories = composition.facts().signatories();
        if (signatories.isEmpty()) {
            return;
        }
        int count = signatories.size();
        float width = Math.min(WIDEST, (right - left + GUTTER) / count);
        float begin = centred ? (left + right - width * count + GUTTER) / 2 : left;
        for (int i = 0; i < count; i++) {
            float x = begin + i * width;
            Column column = new Column(composition, x, width - GUTTER, centred);
            draw(composition, signatories.get(i), column, y);
        }
    }

    private static void draw(Composition composition, Signatory signatory, Column column, float y) {
        TaggedPage sheet = composition.sheet();
        sheet.artifact(() -> {
            sheet.pen(composition.palette().main(), 0.7f);
            sheet.moveTo(column.left(), y);
            sheet.lineTo(column.left() + column.width(), y);
            sheet.roundStroke();
        });
        Lines name = Lines.fit(STRONG, signatory.name(), column.width(), 9.5f, 4.5f, 3, 17);
        float below = column.write("P", name, Colour.INK, y + 12);
        Lines office = Lines.fit(REGULAR, signatory.office(), column.width(), 8.5f, 4.5f, 3, 16);
        column.write("P", office, Colour.MUTED, below - 1);
    }
}
