package eu.most.certificates.ui;

import eu.most.certificates.ActOutcome;
import eu.most.uikit.StatusNote;
import java.util.Map;

/** Says what came of an act on a certificate. */
class ActNote extends StatusNote {

    void refused(ActOutcome.Refused refused) {
        switch (refused) {
            case ActOutcome.NotPossible(var status) ->
                    refused(
                            getTranslation(
                                    "certificates.act.not-possible",
                                    Map.of(
                                            "status",
                                            getTranslation("certificates.status." + status))));
            case ActOutcome.NoSuchCertificate() -> refused(getTranslation("certificates.act.gone"));
        }
    }

    void nameCannotBeDrawn() {
        refused(getTranslation("certificates.act.REISSUE.undrawable"));
    }
}
