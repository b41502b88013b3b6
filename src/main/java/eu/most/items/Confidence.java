package eu.most.items;

import java.util.Arrays;
import java.util.Locale;

/** How sure somebody is of an answer. It never changes what the answer earns. */
public enum Confidence {
    UNSURE,
    FAIRLY_SURE,
    SURE;

    /** As it is stored, such as {@code fairly-sure}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The one of this word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Confidence of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no confidence"));
    }
}
