package eu.most.certificates.ui;

import eu.most.certificates.CertificatePages;
import eu.most.certificates.OfficerActs;
import eu.most.certificates.ReissueCertificate;
import eu.most.certificates.ReissueOutcome;
import eu.most.credentials.CertificateNumber;
import java.util.Map;
import java.util.Optional;

/** Where an officer issues a certificate again under the name that the registry has today. */
class ReissueForm extends ActForm {

    private final OfficerActs acts;
    private final CertificateNumber number;

    ReissueForm(OfficerActs acts, CertificateNumber number) {
        super("reissue-explanation", "certificates.reissue");
        this.acts = acts;
        this.number = number;
    }

    @Override
    void act() {
        if (!isExplained()) {
            return;
        }
        switch (acts.reissue(new ReissueCertificate(number, explanation()))) {
            case ReissueOutcome.Reissued(CertificateNumber again) ->
                    getUI().ifPresent(ui -> ui.navigate(CertificatePages.certificate(again)));
            case ReissueOutcome.NameIsRight(String name, Optional<String> inLatin) ->
                    answer.refused(
                            getTranslation(
                                    "certificates.reissue.same",
                                    Map.of(
                                            "name",
                                            inLatin.map(latin -> name + " (" + latin + ")")
                                                    .orElse(name))));
            case ReissueOutcome.NameCannotBeDrawn() ->
                    answer.refused(getTranslation("certificates.reissue.undrawable"));
            case ReissueOutcome.NotPossible(var status) -> answer.notPossible(status);
            case ReissueOutcome.NoSuchCertificate() -> answer.noSuchCertificate();
        }
    }
}
