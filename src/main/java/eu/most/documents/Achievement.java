package eu.most.documents;

import static eu.most.documents.Typeface.REGULAR;
import static eu.most.documents.Typeface.STRONG;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the holder has shown and by what, and the issuer's closing words after it. */
final class Achievement {

    private static final float LIST_BELOW = 19;
    private static final float GAP = 12;

    private Achievement() {}

    /**
     * @param y base line of the heading
     * @param bottom where the room ends
     * @param mostColumns of the list
     */
    static void draw(
            Composition composition, Column column, float y, float bottom, int mostColumns) {
        Lines closing = closing(composition, column.width());
        float end = closing == null ? bottom : bottom - closing.height() - GAP;
        if (!composition.facts().outcomes().isEmpty()) {
            String heading = heading(composition.facts(), composition.texts());
            Lines head = Lines.fitOne(STRONG, heading, column.width(), 11, 8);
            column.write("H2", head, composition.palette().strong(), y);
            new OutcomeList(composition, column, mostColumns).draw(y + LIST_BELOW, end);
        }
        if (closing != null) {
            column.write("P", closing, Colour.INK, bottom - closing.height() + closing.size());
        }
    }

    /**
     * The words before the outcomes. Where all were shown in one way, they say so; where not, each
     * outcome says its own.
     *
     * @throws java.util.NoSuchElementException if there are none
     */
    static String heading(CertificateFacts facts, CertificateTexts texts) {
        return texts.text(
                "outcomes." + (isMixed(facts) ? "MIXED" : facts.outcomes().getFirst().evidence()));
    }

    /** Each outcome. */
    static List<String> lines(CertificateFacts facts, CertificateTexts texts) {
        boolean mixed = isMixed(facts);
        return facts.outcomes().stream()
                .map(outcome ->
                        mixed
                                ? "%s (%s)"
                                        .formatted(
                                                outcome.text(),
                                                texts.text("outcomes.by." + outcome.evidence()))
                                : outcome.text())
                .toList();
    }

    private static boolean isMixed(CertificateFacts facts) {
        return facts.outcomes().stream().map(ShownOutcome::evidence).distinct().count() > 1;
    }

    private static @Nullable Lines closing(Composition composition, float width) {
        String closing = composition.design().closing();
        return closing == null ? null : Lines.fit(REGULAR, closing, width, 9.5f, 7.5f, 4, 40);
    }
}
