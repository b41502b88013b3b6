package eu.most.catalogue;

import java.util.List;

/**
 * What is to be done in a step, without its texts. The module of the application that brings the
 * kind implements it; everybody else knows only what is here.
 */
public interface Activity {

    /** What it teaches, so that whoever lacks an outcome is led to it. */
    default List<OutcomeKey> teaches() {
        return List.of();
    }

    /** What whoever does it is surely asked about. */
    default List<OutcomeKey> assesses() {
        return List.of();
    }

    /** Whether who has completed the module before may open it in any order, to look again. */
    default boolean staysOpen() {
        return false;
    }
}
