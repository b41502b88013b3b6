package eu.most.certificates;

/** What can happen to a certificate: suspended and reinstated several times, the rest once. */
public enum CertificateAct {
    ISSUED,
    SUSPENDED,
    REINSTATED,
    REVOKED,
    SUPERSEDED,
    EXPIRED
}
