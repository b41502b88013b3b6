package eu.most.learning.ui.player;

import eu.most.catalogue.ModuleTexts;
import eu.most.catalogue.Step;
import eu.most.kernel.LanguageTag;
import eu.most.learning.Progress;
import java.util.Map;
import java.util.Optional;

/**
 * Context in which a step is shown: address, progress, and the texts in the reader's language.
 *
 * @param wanted the language asked for, whether or not there are texts in it
 * @param parameters of the query, such as {@code item}
 */
public record StepVisit(
        PlayerAddress address,
        Progress progress,
        Step step,
        LanguageTag wanted,
        ModuleTexts texts,
        Map<String, String> parameters) {

    public StepVisit {
        parameters = Map.copyOf(parameters);
    }

    /** Whether a text is in another language than the one asked for. */
    public boolean isBorrowed(LanguageTag textIn) {
        return !textIn.equals(wanted) && !textIn.equals(LanguageTag.of(wanted.locale()));
    }

    /** What the query says of one parameter. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }
}
