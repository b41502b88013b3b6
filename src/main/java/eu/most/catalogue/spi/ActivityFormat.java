package eu.most.catalogue.spi;

import eu.most.catalogue.Activity;
import eu.most.catalogue.ActivityKind;
import eu.most.catalogue.ActivityTexts;
import eu.most.kernel.LanguageTag;
import java.util.List;
import java.util.Optional;

/**
 * How steps of one kind are written in the content format. A bean of this type is all that the
 * catalogue needs to take a kind in.
 *
 * @see "src/docs/decisions/0048-activity-kinds-plug-in.md"
 */
public interface ActivityFormat {

    /** The word for it in {@code module.yaml}; no two formats share one. */
    ActivityKind kind();

    /** What a step of this kind says beside its key, kind and minutes. */
    SchemaFragment schema();

    /**
     * Reports what a schema cannot say: that the steps of this kind agree with the rest of the
     * module.
     */
    void check(ModuleInspection inspection, List<StepSource> steps);

    /** Reports what is wrong with the texts of these steps in one language. */
    void checkTexts(TextInspection inspection, List<StepSource> steps);

    /** What is to be done in a step; the files have passed the check. */
    Activity assemble(ModuleSource module, StepSource step);

    /**
     * The texts of a step in a language. Empty if there are none: then those in the source language
     * are shown.
     */
    Optional<ActivityTexts> texts(ModuleSource module, StepSource step, LanguageTag language);

    /**
     * What an activity is, for somebody who looks through the catalogue: its kind, then details.
     */
    List<Phrase> describe(Activity activity);
}
