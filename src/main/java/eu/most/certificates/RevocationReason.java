package eu.most.certificates;

/** Why an officer withdraws a certificate. The award is meant, not the seal. */
public enum RevocationReason {
    /** The achievement did not happen, or not by this person. */
    AWARDED_IN_ERROR,
    /** Somebody else answered, or answers were passed on. */
    MISCONDUCT,
    /** The name or another fact on it is wrong; a new certificate takes its place. */
    WRONG_FACTS,
    /** The holder asked for it. */
    HOLDER_ASKED
}
