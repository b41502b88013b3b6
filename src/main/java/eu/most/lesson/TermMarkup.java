package eu.most.lesson;

import java.util.regex.Pattern;

/** How a word and what it means find each other on the screen. */
public final class TermMarkup {

    static final Pattern ID = Pattern.compile("term-[a-z][a-z0-9-]{1,48}");

    private TermMarkup() {}

    /** The id of the element that says what a term means. */
    public static String id(TermKey term) {
        return "term-" + term;
    }

    /** Whether safe HTML has a word that opens this term. */
    public static boolean opens(String html, TermKey term) {
        return html.contains("popovertarget=\"" + id(term) + "\"");
    }
}
