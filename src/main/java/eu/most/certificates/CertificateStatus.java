package eu.most.certificates;

/**
 * What a certificate is worth on a given day.
 *
 * @see "src/docs/decisions/0012-one-status-many-facts.md"
 */
public enum CertificateStatus {
    VALID,
    /** Genuine and not over, but a newer one for the same module has replaced it. */
    SUPERSEDED,
    EXPIRED,
    /** Does not count until an officer reinstates it. */
    SUSPENDED,
    REVOKED;

    /**
     * The one status of a certificate about which several things are true: what weighs more comes
     * first.
     *
     * @param over whether its last day has passed; its first one is not asked for, as a certificate
     *     that is there was issued, whatever the clock of the node that is asked says
     */
    public static CertificateStatus of(
            boolean revoked, boolean suspended, boolean over, boolean superseded) {
        if (revoked) {
            return REVOKED;
        }
        if (suspended) {
            return SUSPENDED;
        }
        if (over) {
            return EXPIRED;
        }
        return superseded ? SUPERSEDED : VALID;
    }

    /** Whether an officer took it away, for good or for the time being. */
    public boolean isWithdrawn() {
        return this == REVOKED || this == SUSPENDED;
    }
}
