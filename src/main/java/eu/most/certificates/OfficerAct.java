package eu.most.certificates;

import static eu.most.certificates.CertificateStatus.EXPIRED;
import static eu.most.certificates.CertificateStatus.SUPERSEDED;
import static eu.most.certificates.CertificateStatus.SUSPENDED;
import static eu.most.certificates.CertificateStatus.VALID;

import java.util.Set;

/** What somebody may want to do with a certificate, and in which status of it that can be done. */
public enum OfficerAct {
    SUSPEND(VALID, SUPERSEDED),
    REINSTATE(SUSPENDED),
    /** Another certificate takes its place: with a corrected name, or in another language. */
    REISSUE(VALID),
    REVOKE(VALID, SUPERSEDED, EXPIRED, SUSPENDED);

    private final Set<CertificateStatus> statuses;

    OfficerAct(CertificateStatus... statuses) {
        this.statuses = Set.of(statuses);
    }

    boolean isPossibleIn(CertificateStatus status) {
        return statuses.contains(status);
    }
}
