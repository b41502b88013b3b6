package eu.most.quiz;

import eu.most.items.Response;

/** Result of storing an answer. */
public sealed interface AnswerOutcome {

    /** It is stored, and it counts. */
    record Saved(long sequence) implements AnswerOutcome {}

    /**
     * Another one counts, given in another window: its sequence is higher, or it came first under
     * the same or is final.
     *
     * @param sequence of the one that counts; a new answer needs a higher one
     */
    record Overtaken(long sequence, Response response) implements AnswerOutcome {}

    /** The attempt was handed in before. */
    record AlreadySubmitted() implements AnswerOutcome {}
}
