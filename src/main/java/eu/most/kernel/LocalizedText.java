package eu.most.kernel;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One text in at least one language.
 *
 * @throws IllegalArgumentException if there is no language at all, or a text is blank
 */
public record LocalizedText(Map<LanguageTag, String> texts) {

    public LocalizedText {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
        texts.forEach((language, text) -> {
            if (text.isBlank()) {
                throw new IllegalArgumentException("blank text in " + language);
            }
        });
        texts = Map.copyOf(texts);
    }

    public static LocalizedText inEnglish(String text) {
        return new LocalizedText(Map.of(LanguageTag.ENGLISH, text));
    }

    /** The text in exactly this language, if there is one. */
    public Optional<String> exactly(LanguageTag language) {
        return Optional.ofNullable(texts.get(language));
    }

    /** The text in this language; else in English; else in the first language by tag. */
    public String in(LanguageTag language) {
        return exactly(language)
                .or(() -> exactly(LanguageTag.ENGLISH))
                .orElseGet(() -> new TreeMap<>(texts).firstEntry().getValue());
    }
}
