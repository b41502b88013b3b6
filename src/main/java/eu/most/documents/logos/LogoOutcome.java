package eu.most.documents.logos;

/** What came of a file that was handed in as a logo. */
public sealed interface LogoOutcome {

    /** It is one, drawn anew by us. */
    record Prepared(Logo logo) implements LogoOutcome {}

    /** It is none. */
    record Refused(Reason reason) implements LogoOutcome {}

    /** Why a file is no logo. */
    enum Reason {
        /** More bytes than {@link LogoPreparation#MOST_BYTES}. */
        TOO_LARGE,
        /** Neither PNG nor JPEG. */
        UNKNOWN_FORMAT,
        /** It says that it is PNG or JPEG and cannot be read as one. */
        DAMAGED,
        /** A side of more than {@link LogoPreparation#MOST_PIXELS} pixels. */
        TOO_MANY_PIXELS,
        /** Less than 16 pixels wide or high. */
        TOO_FEW_PIXELS
    }
}
