package eu.most.certificates.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import eu.most.certificates.CertificateNumber;
import eu.most.certificates.Certificates;
import eu.most.certificates.RevocationOutcome;
import eu.most.certificates.RevocationReason;
import eu.most.certificates.RevokeCertificate;
import eu.most.uikit.Dates;
import java.util.Map;
import java.util.function.Consumer;

/** Where an officer withdraws a certificate: folded away, with what it means said first. */
class RevocationForm extends NativeDetails {

    private final Certificates certificates;
    private final CertificateNumber number;
    private final Consumer<CertificateNumber> done;
    private final RadioButtonGroup<RevocationReason> reason = new RadioButtonGroup<>();
    private final TextArea explanation = new TextArea();
    private final Paragraph answer = new Paragraph();

    RevocationForm(
            Certificates certificates, CertificateNumber number, Consumer<CertificateNumber> done) {
        this.certificates = certificates;
        this.number = number;
        this.done = done;
        addClassName("card");
        setSummaryText(getTranslation("certificates.revoke"));
        reason.setLabel(getTranslation("certificates.revoke.reason"));
        reason.setItems(RevocationReason.values());
        reason.setItemLabelGenerator(code -> getTranslation("certificates.reason." + code));
        reason.setRequiredIndicatorVisible(true);
        reason.setErrorMessage(getTranslation("certificates.revoke.reason.error"));
        explanation.setLabel(getTranslation("certificates.revoke.explanation"));
        explanation.setHelperText(getTranslation("certificates.revoke.explanation.hint"));
        explanation.setErrorMessage(getTranslation("certificates.revoke.explanation.error"));
        explanation.setRequiredIndicatorVisible(true);
        explanation.setMaxLength(RevokeCertificate.LONGEST_EXPLANATION);
        explanation.setWidthFull();
        answer.getElement().setAttribute("role", "status");
        Button revoke = new Button(getTranslation("certificates.revoke.action"), _ -> revoke());
        revoke.addClassName("danger");
        Div form =
                new Div(
                        new Paragraph(getTranslation("certificates.revoke.lead")),
                        reason,
                        explanation,
                        revoke,
                        answer);
        form.addClassName("stack");
        setContent(form);
    }

    private void revoke() {
        String text = explanation.getValue().strip();
        reason.setInvalid(reason.isEmpty());
        explanation.setInvalid(text.length() < RevokeCertificate.SHORTEST_EXPLANATION);
        if (reason.isInvalid() || explanation.isInvalid()) {
            return;
        }
        switch (certificates.revoke(new RevokeCertificate(number, reason.getValue(), text))) {
            case RevocationOutcome.Revoked revoked -> done.accept(revoked.number());
            case RevocationOutcome.AlreadyRevoked before ->
                    answer.setText(
                            getTranslation(
                                    "certificates.revoke.already",
                                    Map.of(
                                            "date",
                                            Dates.moment(
                                                    before.at(),
                                                    certificates.zone(),
                                                    getLocale()))));
            case RevocationOutcome.NoSuchCertificate _ ->
                    answer.setText(getTranslation("certificates.revoke.gone"));
        }
    }
}
