package eu.most.items;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How an item is answered. What an answer earns is said by the class of its body. */
public enum ItemKind {
    /** One option is chosen; one is right. */
    SINGLE,
    /** All right options are to be ticked; two or more are right. */
    MULTIPLE,
    /** A statement is true or false, and why. */
    TRUE_FALSE,
    /** Elements are put in their order. */
    ORDER,
    /** Each row gets its answer. */
    MATCH,
    /** Words are chosen or typed where a text has gaps. */
    GAP,
    /** One place on a picture is chosen. */
    HOTSPOT,
    /** A number is typed. */
    NUMERIC,
    /** A few sentences are written, which a person marks. */
    TEXT,
    /** One option is chosen in a situation; each is worth 0, 1 or 2, and only one is worth 2. */
    JUDGEMENT,
    /** Each option of a situation is rated from 1 (makes it worse) to 4 (the best to do). */
    RATING,
    /** The best and the worst option of a situation are chosen. */
    BEST_AND_WORST;

    private static final Set<ItemKind> JUDGEMENTS = EnumSet.of(JUDGEMENT, RATING, BEST_AND_WORST);

    /**
     * The kind of this word of the content format, such as {@code best-and-worst}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ItemKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /**
     * The kinds that a word of a rule means: {@code judgement} for all that ask what to do in a
     * situation, {@code knowledge} for all others that are marked at once, or one.
     */
    public static Set<ItemKind> named(String word) {
        return switch (word) {
            case "judgement" -> JUDGEMENTS;
            case "knowledge" ->
                    Arrays.stream(values())
                            .filter(kind -> !kind.isJudgement() && kind.isMarkedAtOnce())
                            .collect(Collectors.toUnmodifiableSet());
            default -> EnumSet.of(of(word));
        };
    }

    /** The word of the content format. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether an answer earns its points without a person who reads it. */
    public boolean isMarkedAtOnce() {
        return this != TEXT;
    }

    /** Whether it asks what to do in a situation, so that both sectors explain each option. */
    public boolean isJudgement() {
        return JUDGEMENTS.contains(this);
    }
}
