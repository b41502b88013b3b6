package eu.most.documents;

import com.ibm.icu.text.Transliterator;

/**
 * Any script in Latin letters that our fonts have: after ICU's rules, without marks that stand
 * alone, and with apostrophes for the half rings that mean an Arabic hamza and ayin.
 */
public final class LatinLetters {

    private static final String COMPOSED = "; NFC; [:Mn:] Remove";
    private static final Transliterator ANY = Transliterator.getInstance("Any-Latin" + COMPOSED);
    private static final Transliterator WITH_CAPITALS =
            Transliterator.getInstance("Any-Latin; Any-Title" + COMPOSED);

    private LatinLetters() {}

    /** A text in them. */
    public static String of(String text) {
        return withApostrophes(ANY.transliterate(text));
    }

    /** The same with a capital at the beginning of each word, for names of scripts without any. */
    public static String withCapitals(String name) {
        return withApostrophes(WITH_CAPITALS.transliterate(name));
    }

    private static String withApostrophes(String latin) {
        return latin.replace('\u02BE', '\u02BC').replace('\u02BF', '\u02BB');
    }
}
