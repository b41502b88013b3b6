package eu.most.certificates.ui;

import com.vaadin.flow.i18n.I18NProvider;
import eu.most.certificates.CertificateStatus;
import eu.most.uikit.StatusPill;

/** The status of a certificate in a word and a colour. */
class StatusMark extends StatusPill {

    StatusMark(CertificateStatus status) {
        super(kind(status), I18NProvider.translate("certificates.status." + status));
    }

    private static Kind kind(CertificateStatus status) {
        return switch (status) {
            case VALID -> Kind.GOOD;
            case SUPERSEDED, EXPIRED, SUSPENDED -> Kind.WARN;
            case REVOKED -> Kind.BAD;
        };
    }
}
