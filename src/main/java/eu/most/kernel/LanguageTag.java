package eu.most.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A language as BCP 47 writes it, in our shape: two or three small letters, optionally a region,
 * such as {@code cs} or {@code de-AT}.
 *
 * @throws IllegalArgumentException if the text has another shape
 */
public record LanguageTag(String value) implements Comparable<LanguageTag> {

    private static final Pattern SHAPE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");

    /** English: the source language of content and the last fallback of every text. */
    public static final LanguageTag ENGLISH = new LanguageTag("en");

    public LanguageTag {
        if (value.length() > 6 || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a language tag: " + value);
        }
    }

    /** The language of a locale, without its region. */
    public static LanguageTag of(Locale locale) {
        return locale.getLanguage().isEmpty() ? ENGLISH : new LanguageTag(locale.getLanguage());
    }

    public Locale locale() {
        return Locale.forLanguageTag(value);
    }

    /** In the language itself, with a capital letter as in a menu. */
    public String nameInMenu() {
        Locale locale = locale();
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
