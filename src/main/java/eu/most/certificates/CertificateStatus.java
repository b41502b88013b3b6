package eu.most.certificates;

/** What a certificate is worth on a given day. */
public enum CertificateStatus {
    VALID,
    EXPIRED,
    REVOKED
}
