package eu.most.signing;

import java.time.Instant;

/** This node found that something which has an end needs somebody's hand, or that the end came. */
public sealed interface RunsOut permits KeyRunsOut, ListRunsOut {

    Instant end();

    /** Whether the end has come. */
    boolean over();
}
