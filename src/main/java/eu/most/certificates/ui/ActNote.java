package eu.most.certificates.ui;

import eu.most.certificates.CertificateStatus;
import eu.most.uikit.StatusNote;
import java.util.Map;

/** Says what came of an officer's act on a certificate. */
class ActNote extends StatusNote {

    /** As the certificate stands now, the act makes no sense. */
    void notPossible(CertificateStatus status) {
        refused(
                getTranslation(
                        "certificates.suspension.not-possible",
                        Map.of("status", getTranslation("certificates.status." + status))));
    }

    void noSuchCertificate() {
        refused(getTranslation("certificates.revoke.gone"));
    }
}
