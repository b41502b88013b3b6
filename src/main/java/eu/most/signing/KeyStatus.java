package eu.most.signing;

/** Status of one of our keys when it sealed something. */
public enum KeyStatus {
    /** It was today's key then, and is trusted. */
    GOOD,
    /** It is trusted; when it sealed is not known. */
    NO_DATE,
    /** Its certificate was not valid yet, or no more. */
    OUTSIDE,
    /** It had retired before: none of our servers used it any more. */
    RETIRED,
    /** It was revoked, and what it sealed then or later proves nothing. */
    REVOKED
}
