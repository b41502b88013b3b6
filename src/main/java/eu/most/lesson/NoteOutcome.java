package eu.most.lesson;

/** Result of storing a note. */
public sealed interface NoteOutcome {

    /** It is stored. */
    record Saved(long sequence) implements NoteOutcome {}

    /** A newer one is there, written in another window. */
    record Overtaken(Note newer) implements NoteOutcome {}
}
