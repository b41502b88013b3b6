package eu.most.registry;

/** What came of giving an organisation or a prison another name. */
public sealed interface RenameOutcome {

    record Renamed() implements RenameOutcome {}

    /** It is called so already; nothing was changed. */
    record Unchanged() implements RenameOutcome {}

    /**
     * Another one has this name, apart from accents and case; readers could not tell them apart.
     */
    record NameTaken() implements RenameOutcome {}
}
