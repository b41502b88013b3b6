package eu.most.people.ui;

/** Hears what came of an act, in the reader's words. */
@FunctionalInterface
interface OutcomeListener {

    /**
     * @param done whether something was changed; otherwise the text says why not
     */
    void heard(String text, boolean done);
}
