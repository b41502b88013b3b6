package eu.most.certificates;

/** What a certificate is worth on a given day. */
public enum CertificateStatus {
    VALID,
    /** Genuine and within its dates, but the holder has a newer one for the same module. */
    SUPERSEDED,
    EXPIRED,
    /** Does not count until an officer reinstates it. */
    SUSPENDED,
    REVOKED;

    /**
     * The one status of a certificate about which several things are true: what weighs more comes
     * first.
     */
    static CertificateStatus of(
            boolean revoked, boolean suspended, boolean inForce, boolean superseded) {
        if (revoked) {
            return REVOKED;
        }
        if (suspended) {
            return SUSPENDED;
        }
        if (!inForce) {
            return EXPIRED;
        }
        return superseded ? SUPERSEDED : VALID;
    }
}
