package eu.most.accreditation;

/** Whether a service meets what is asked of it. */
public enum ServiceStatus {
    /** Meets every standard that applies. */
    ACCREDITED,
    /** Meets every standard, but will not for much longer unless somebody acts. */
    AT_RISK,
    /** Does not meet a standard, or no standard applies to it. */
    NOT_ACCREDITED;

    /** Whether the service may be offered as accredited. */
    public boolean isAccredited() {
        return this != NOT_ACCREDITED;
    }
}
