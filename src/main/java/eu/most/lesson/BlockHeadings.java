package eu.most.lesson;

import eu.most.kernel.LanguageTag;

/** The headings of the blocks in a lesson, which authors do not write. */
@FunctionalInterface
interface BlockHeadings {

    /**
     * The heading of a block.
     *
     * @param block the word of its marker, such as {@code remember}
     */
    String heading(String block, LanguageTag language);
}
