package eu.most.catalogue;

import eu.most.kernel.LanguageTag;
import java.util.Optional;

/**
 * What a step is called.
 *
 * @param language the language these texts are really in
 * @param summary what to expect, where the authors say so
 */
public record StepTexts(LanguageTag language, String title, Optional<String> summary) {}
