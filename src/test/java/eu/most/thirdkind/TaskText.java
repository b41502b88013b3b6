package eu.most.thirdkind;

import eu.most.catalogue.ActivityTexts;
import eu.most.kernel.LanguageTag;

/** What is to be done. */
record TaskText(LanguageTag language, String text) implements ActivityTexts {}
