package eu.most.learning.ui.player;

import com.vaadin.flow.component.Component;
import eu.most.catalogue.ActivityKind;

/**
 * How steps of one kind are played. A bean of this type is all that the player needs to show a
 * kind; what is done there goes through {@link eu.most.learning.ProgressTracking}.
 *
 * @see "src/docs/decisions/0048-activity-kinds-plug-in.md"
 */
public interface StepPlayer {

    /** The kind of the steps; no two players share one. */
    ActivityKind kind();

    /**
     * What is on the screen. Called at each visit; the address says everything.
     *
     * @throws eu.most.uikit.NotFoundException if there is nothing at this place in the step
     */
    Component play(StepVisit visit);

    /** Whether the visit goes ahead; if not, the person is led to the step that comes first. */
    default boolean admits(StepVisit visit) {
        return visit.progress().isOpen(visit.step().key());
    }
}
