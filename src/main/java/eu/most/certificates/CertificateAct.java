package eu.most.certificates;

/** What can happen to a certificate, each at most once. */
public enum CertificateAct {
    ISSUED,
    REVOKED,
    EXPIRED
}
