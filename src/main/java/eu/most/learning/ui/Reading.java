package eu.most.learning.ui;

import eu.most.catalogue.ModuleTexts;
import eu.most.kernel.LanguageTag;
import eu.most.learning.Progress;

/**
 * What every page of the player needs: where one is, how far one is, and the texts in the language
 * that one reads.
 *
 * @param wanted the language asked for, whether or not there are texts in it
 */
record Reading(Place place, Progress progress, LanguageTag wanted, ModuleTexts texts) {

    /** Whether a text is in another language than the one asked for. */
    boolean isBorrowed(LanguageTag textIn) {
        return !textIn.equals(wanted) && !textIn.equals(LanguageTag.of(wanted.locale()));
    }
}
