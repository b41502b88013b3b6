package eu.most.catalogue;

import eu.most.kernel.LanguageTag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All texts of a module version for readers of one language. A text that is missing in it is there
 * in the source language; every text says which language it is really in, so that a screen can mark
 * it.
 *
 * @param language the language of these texts, but for the gaps
 * @param title as printed on the certificate
 * @param summary two or three sentences for the catalogue
 * @param coverDescription alternative text of the cover picture, if there is one
 * @param outcomes completes the sentence "In this module you learn how to …"
 * @param activities the texts of those steps whose kind has some
 * @param parts the texts of what the module has beside its steps, one of each type
 */
public record ModuleTexts(
        LanguageTag language,
        String title,
        String summary,
        Optional<Wording> coverDescription,
        Map<OutcomeKey, Wording> outcomes,
        Map<StepKey, StepTexts> steps,
        Map<StepKey, ActivityTexts> activities,
        List<PartTexts> parts) {

    public ModuleTexts {
        outcomes = Map.copyOf(outcomes);
        steps = Map.copyOf(steps);
        activities = Map.copyOf(activities);
        parts = List.copyOf(parts);
    }

    /** Whether every text is in this language, none borrowed from the source language. */
    public boolean isComplete() {
        return Stream.of(
                        outcomes.values().stream().map(Wording::language),
                        steps.values().stream().map(StepTexts::language),
                        activities.values().stream().map(ActivityTexts::language),
                        parts.stream().flatMap(part -> part.languages().stream()),
                        coverDescription.stream().map(Wording::language))
                .flatMap(languages -> languages)
                .allMatch(language::equals);
    }

    /**
     * The text of one outcome.
     *
     * @throws IllegalArgumentException if the module has no such outcome
     */
    public Wording outcome(OutcomeKey key) {
        return present(outcomes.get(key), "outcome", key);
    }

    /**
     * The texts of one step.
     *
     * @throws IllegalArgumentException if the module has no such step
     */
    public StepTexts step(StepKey key) {
        return present(steps.get(key), "step", key);
    }

    /** The texts of what is to be done in a step, if they are of this type. */
    public <T extends ActivityTexts> Optional<T> activity(StepKey key, Class<T> type) {
        return Optional.ofNullable(activities.get(key)).filter(type::isInstance).map(type::cast);
    }

    /** The texts of what the module has beside its steps, of this type. */
    public <T extends PartTexts> Optional<T> part(Class<T> type) {
        return parts.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static <T> T present(@Nullable T value, String what, Object key) {
        if (value == null) {
            throw new IllegalArgumentException("no " + what + " " + key);
        }
        return value;
    }
}
