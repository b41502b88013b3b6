package eu.most.accreditation;

/**
 * Whether a service meets what is asked of it, as worked out from certificates, staff and
 * standards. Nobody decides on it: the words shown say that it meets the standard, and no more. The
 * names are those that programs read since the first version.
 */
public enum ServiceStatus {
    /** Meets every standard that applies. */
    ACCREDITED,
    /** Meets every standard, but will not for much longer unless somebody acts. */
    AT_RISK,
    /** Does not meet a standard, or no standard applies to it. */
    NOT_ACCREDITED;

    /** Whether the service meets every standard. */
    public boolean isAccredited() {
        return this != NOT_ACCREDITED;
    }
}
