package eu.most.learning.ui.player;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import eu.most.catalogue.StepKey;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.LanguageTag;
import eu.most.learning.LearningPages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An address in the player. It says everything: the step, the place within it, and in which
 * language the content is read where that is not the reader's own.
 *
 * @param within a parameter of the query and its value, such as {@code item=3}; what they mean is
 *     up to the kind of the step
 */
public record PlayerAddress(
        TrainingModuleKey module,
        Optional<LanguageTag> language,
        Optional<StepKey> step,
        Optional<String> within) {

    /** The step that somebody asked for who was sent to an earlier one. */
    public static final String EARLY = "early";

    /** The language of the content. */
    public static final String LANGUAGE = "in";

    public static PlayerAddress of(TrainingModuleKey module, Optional<LanguageTag> language) {
        return new PlayerAddress(module, language, Optional.empty(), Optional.empty());
    }

    public PlayerAddress step(StepKey key) {
        return new PlayerAddress(module, language, Optional.of(key), Optional.empty());
    }

    /** A place within the step. */
    public PlayerAddress at(String parameter, Object value) {
        return new PlayerAddress(module, language, step, Optional.of(parameter + "=" + value));
    }

    /** Where one is sent who asked for a step that is not open yet. */
    public PlayerAddress insteadOf(StepKey early) {
        return at(EARLY, early);
    }

    /** What the person did in the module, also while they are on their way through it again. */
    public PlayerAddress lookBack() {
        return of(module, language).at(LearningPages.LOOK, LearningPages.BACK);
    }

    public PlayerAddress in(LanguageTag other) {
        return new PlayerAddress(module, Optional.of(other), step, within);
    }

    /** For a link: from the root of the server. */
    public String href() {
        return "/" + path() + (query().isEmpty() ? "" : "?" + query());
    }

    /** Goes there. */
    public void open(UI ui) {
        ui.navigate(path(), QueryParameters.fromString(query()));
    }

    public String path() {
        return step.map(key -> LearningPages.step(module, key))
                .orElseGet(() -> LearningPages.module(module));
    }

    public String query() {
        List<String> parts = new ArrayList<>();
        within.ifPresent(parts::add);
        language.ifPresent(tag -> parts.add(LANGUAGE + "=" + tag));
        return String.join("&", parts);
    }
}
