package eu.most.signing;

/**
 * This node found its keys changed, twice in a row, and cannot use them: it works with those that
 * it had.
 *
 * @param why for an administrator, in one line
 */
public record KeysNotTaken(String why) {}
