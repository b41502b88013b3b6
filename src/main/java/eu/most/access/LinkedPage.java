package eu.most.access;

/**
 * Pages to which modules lead that may not depend on the module whose page it is. Each is
 * contributed by that module, as {@link LinkedPages}.
 */
public enum LinkedPage {

    /** Accounts, for administrators. */
    ACCOUNTS,

    /** All certificates: one's own, for officers a search. */
    CERTIFICATES,

    /** The check of a list of certificates, for officers. */
    CERTIFICATE_LIST_CHECK,

    /** A training module as its trainee goes through it. */
    LEARNING,

    /** An organisation with those who work there. */
    ORGANISATION,

    /** A person. */
    PERSON,

    /** A service with those who deliver it. */
    SERVICE,

    /** Whether a service meets the standards, and why. */
    SERVICE_STATUS
}
