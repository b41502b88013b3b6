package eu.most.catalogue;

import java.util.Optional;

/**
 * Status of the current actor's enrolment in a module, and its start. Implemented by the module
 * that knows who learns.
 */
public interface SelfEnrolment {

    /** Empty for whoever has not begun the module. */
    Optional<EnrolmentStatus> status(TrainingModuleKey module);

    /** Whether the current actor is somebody who learns. */
    boolean canBegin();

    /** Begins a module; it goes on at its place in the player. */
    void begin(TrainingModuleKey module);
}
