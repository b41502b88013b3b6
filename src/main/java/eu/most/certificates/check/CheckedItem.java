package eu.most.certificates.check;

import eu.most.certificates.VerificationAnswer;

/** One of many that were checked. */
public sealed interface CheckedItem {

    /** The file's name, or what stood in the list; at most 200 characters, for showing. */
    String name();

    record OfFile(String name, DocumentAnswer answer) implements CheckedItem {}

    record OfCode(String name, VerificationAnswer answer) implements CheckedItem {}
}
