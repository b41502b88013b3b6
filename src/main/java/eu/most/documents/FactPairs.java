package eu.most.documents;

import static eu.most.documents.Typeface.REGULAR;
import static eu.most.documents.Typeface.STRONG;

import eu.most.kernel.Sector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;

/** The dry facts, in pairs of a word and a value, one below the other or in a row. */
final class FactPairs {

    private static final float LABEL = 8.5f;
    private static final float VALUE = 10.5f;
    private static final float VALUE_IN_A_ROW = 9.5f;
    private static final float SMALLEST = 6.5f;
    private static final float STEP = 0.25f;
    private static final float VALUE_BELOW = 13;
    private static final float LINE_PITCH = 12.5f;
    private static final float GUTTER = 14;

    private final Composition composition;
    private final List<Pair> pairs = new ArrayList<>();

    FactPairs(Composition composition) {
        this.composition = composition;
        CertificateFacts facts = composition.facts();
        CertificateTexts texts = composition.texts();
        Sector sector = facts.sector();
        LocalDate until = facts.validity().until();
        add("hours", texts.hours(facts.hours().stripTrailingZeros()), 1);
        add("sector", texts.text("sector." + sector.name()), 1.4f);
        add("issued", texts.date(facts.validity().from()), 1.35f);
        add("until", until == null ? texts.text("until.open") : texts.date(until), 1.35f);
        add("number", facts.number(), 1.45f);
        String supersedes = facts.supersedes();
        if (supersedes != null) {
            add("supersedes", supersedes, 1.45f);
        }
    }

    /**
     * Writes them one below the other from a base line on.
     *
     * @param pitch from one pair to the next, where each value has one line
     */
    void below(Column column, float y, float pitch) {
        float at = y;
        List<Column> columns = Collections.nCopies(pairs.size(), column);
        float size = size(columns, VALUE);
        for (Pair pair : pairs) {
            int lines = draw(pair, column, size, at);
            at += pitch + (lines - 1) * LINE_PITCH;
        }
    }

    /** Writes them side by side; a value may take two lines. */
    void beside(float left, float right, float y) {
        float shares = 0;
        for (Pair pair : pairs) {
            shares += pair.share();
        }
        List<Column> columns = new ArrayList<>();
        float x = left;
        for (Pair pair : pairs) {
            float width = (right - left + GUTTER) * pair.share() / shares;
            columns.add(Column.flushLeft(composition, x, x + width - GUTTER));
            x += width;
        }
        float size = size(columns, VALUE_IN_A_ROW);
        for (int i = 0; i < pairs.size(); i++) {
            draw(pairs.get(i), columns.get(i), size, y);
        }
    }

    /** The largest size at which every value fits into two lines without breaking a word. */
    private float size(List<Column> columns, float largest) {
        float size = largest;
        while (size > SMALLEST && !fit(columns, size)) {
            size -= STEP;
        }
        return size;
    }

    private boolean fit(List<Column> columns, float size) {
        for (int i = 0; i < pairs.size(); i++) {
            float width = columns.get(i).width();
            String value = pairs.get(i).value();
            for (String word : value.split(" ")) {
                if (STRONG.width(word, size) > width) {
                    return false;
                }
            }
            if (Lines.wrap(STRONG, size, value, width).lines().size() > 2) {
                return false;
            }
        }
        return true;
    }

    private int draw(Pair pair, Column column, float size, float y) {
        COSDictionary paragraph = composition.element("P");
        Lines label = Lines.fitOne(REGULAR, pair.label(), column.width(), LABEL, 6);
        composition
                .sheet()
                .tagged(
                        paragraph,
                        () ->
                                composition
                                        .sheet()
                                        .text(
                                                REGULAR,
                                                label.size(),
                                                Colour.MUTED,
                                                column.left(),
                                                y,
                                                pair.label() + " "));
        Lines value = Lines.wrap(STRONG, size, pair.value(), column.width());
        column.write(paragraph, value, Colour.INK, y + VALUE_BELOW);
        return value.lines().size();
    }

    private void add(String key, String value, float share) {
        pairs.add(new Pair(composition.texts().text(key), value, share));
    }

    /**
     * @param share of the width of a row
     */
    private record Pair(String label, String value, float share) {}
}
