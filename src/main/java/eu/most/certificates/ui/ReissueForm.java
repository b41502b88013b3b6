package eu.most.certificates.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.certificates.OfficerActs;
import eu.most.certificates.ReissueCertificate;
import eu.most.certificates.ReissueOutcome;
import eu.most.credentials.CertificateNumber;
import java.util.Map;
import java.util.Optional;

/** Where an officer issues a certificate again under the name that the registry has today. */
class ReissueForm extends NativeDetails {

    private final OfficerActs acts;
    private final CertificateNumber number;
    private final ExplanationField explanation;
    private final ActNote answer = new ActNote();

    ReissueForm(OfficerActs acts, CertificateNumber number) {
        this.acts = acts;
        this.number = number;
        addClassName("card");
        setSummaryText(getTranslation("certificates.reissue"));
        explanation =
                new ExplanationField(
                        "reissue-explanation",
                        getTranslation("certificates.suspension.SUSPEND.explanation"));
        NativeButton button =
                new NativeButton(getTranslation("certificates.reissue.action"), _ -> reissue());
        button.addClassName("btn");
        Div form =
                new Div(
                        new Paragraph(getTranslation("certificates.reissue.lead")),
                        explanation,
                        button,
                        answer);
        form.addClassName("stack");
        setContent(form);
    }

    private void reissue() {
        if (!explanation.check()) {
            return;
        }
        switch (acts.reissue(new ReissueCertificate(number, explanation.text()))) {
            case ReissueOutcome.Reissued(CertificateNumber again) ->
                    getUI().ifPresent(ui -> ui.navigate("certificates/" + again));
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
