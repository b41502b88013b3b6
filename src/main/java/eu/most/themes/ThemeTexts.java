package eu.most.themes;

import eu.most.documents.CertificateDrawing;
import eu.most.kernel.LanguageTag;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One text of a theme in some of the languages that sheets have, composed (NFC) and without outer
 * blanks.
 *
 * @throws IllegalArgumentException if a text is blank
 */
public record ThemeTexts(Map<LanguageTag, String> byLanguage) {

    public static final ThemeTexts NONE = new ThemeTexts(Map.of());

    public ThemeTexts {
        byLanguage =
                byLanguage.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, text -> composed(text.getValue())));
    }

    /** The text on a sheet in this language; a sheet that we have no words for is English. */
    public Optional<String> on(LanguageTag sheet) {
        return Optional.ofNullable(byLanguage.get(CertificateDrawing.languageOf(sheet)));
    }

    /** The text in exactly this language; nothing if there is none. */
    public String exactly(LanguageTag language) {
        return byLanguage.getOrDefault(language, "");
    }

    ThemeTexts noneLongerThan(int characters) {
        byLanguage
                .values()
                .forEach(text -> {
                    if (text.length() > characters) {
                        throw new IllegalArgumentException(
                                "a text of more than " + characters + " characters");
                    }
                });
        return this;
    }

    private static String composed(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (composed.isEmpty()) {
            throw new IllegalArgumentException("a blank text");
        }
        return composed;
    }
}
