package eu.most.lesson;

import eu.most.kernel.LanguageTag;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a lesson is shown with beside its own text.
 *
 * @param pictures where the browser finds the pictures of this version, with a slash at the end
 * @param captions finds those of a recording
 */
record LessonSurroundings(
        String pictures,
        LanguageTag language,
        BlockHeadings headings,
        GlossaryTexts glossary,
        Function<String, Optional<LessonBlock.Captions>> captions) {

    /** The heading of a block in the language of the lesson. */
    String heading(String block) {
        return headings.heading(block, language);
    }

    /** The term that a text names by a key, or by what it is called where the key is empty. */
    Optional<TermKey> term(String key, String text) {
        return glossary.find(key, text, language);
    }
}
