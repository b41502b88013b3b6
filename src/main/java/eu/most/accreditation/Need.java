package eu.most.accreditation;

/** Why a service needs an officer. */
public enum Need {
    /** Met the standards until not long ago, and no longer does. */
    FALLEN,
    /** Meets them, but not for much longer unless somebody acts. */
    AT_RISK,
    /** Is offered and has not met them on any day so far. */
    NEVER_MET
}
