package eu.most.learning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import eu.most.catalogue.StepKey;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.LanguageTag;
import eu.most.learning.AttemptId;
import eu.most.learning.LearningPages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An address in the player. It says everything: the step, the question, the result, and in which
 * language the content is read where that is not the reader's own.
 */
record Place(
        TrainingModuleKey module,
        Optional<LanguageTag> language,
        Optional<StepKey> step,
        Optional<String> within) {

    static final String ITEM = "item";
    static final String OVERVIEW = "overview";
    static final String ATTEMPT = "attempt";
    static final String EARLY = "early";
    static final String LANGUAGE = "in";

    static Place of(TrainingModuleKey module, Optional<LanguageTag> language) {
        return new Place(module, language, Optional.empty(), Optional.empty());
    }

    Place step(StepKey key) {
        return new Place(module, language, Optional.of(key), Optional.empty());
    }

    Place question(int position) {
        return within(ITEM + "=" + position);
    }

    Place overview() {
        return within(ITEM + "=" + OVERVIEW);
    }

    Place result(AttemptId attempt) {
        return within(ATTEMPT + "=" + attempt);
    }

    /** Where one is sent who asked for a step that is not open yet. */
    Place insteadOf(StepKey early) {
        return within(EARLY + "=" + early);
    }

    /** What the person did in the module, also while they are on their way through it again. */
    Place lookBack() {
        return of(module, language).within(LearningPages.LOOK + "=" + LearningPages.BACK);
    }

    Place in(LanguageTag other) {
        return new Place(module, Optional.of(other), step, within);
    }

    /** For a link: from the root of the server. */
    String href() {
        return "/" + path() + (query().isEmpty() ? "" : "?" + query());
    }

    void open(UI ui) {
        ui.navigate(path(), QueryParameters.fromString(query()));
    }

    String path() {
        return step.map(key -> LearningPages.step(module, key))
                .orElseGet(() -> LearningPages.module(module));
    }

    String query() {
        List<String> parts = new ArrayList<>();
        within.ifPresent(parts::add);
        language.ifPresent(tag -> parts.add(LANGUAGE + "=" + tag));
        return String.join("&", parts);
    }

    private Place within(String query) {
        return new Place(module, language, step, Optional.of(query));
    }
}
