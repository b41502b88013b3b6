package eu.most.certificates.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.certificates.OfficerActs;
import eu.most.certificates.RevocationOutcome;
import eu.most.certificates.RevocationReason;
import eu.most.certificates.RevokeCertificate;
import eu.most.credentials.CertificateNumber;
import eu.most.uikit.ChoiceField;
import eu.most.uikit.Dates;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Where an officer withdraws a certificate: folded away, with what it means said first. */
class RevocationForm extends NativeDetails {

    private final OfficerActs acts;
    private final CertificateNumber number;
    private final ZoneId zone;
    private final Consumer<String> done;
    private final ChoiceField<RevocationReason> reason;
    private final ExplanationField explanation;
    private final ActNote answer = new ActNote();

    /**
     * @param done hears in words what was done
     */
    RevocationForm(OfficerActs acts, CertificateNumber number, ZoneId zone, Consumer<String> done) {
        this.acts = acts;
        this.number = number;
        this.zone = zone;
        this.done = done;
        addClassName("card");
        setSummaryText(getTranslation("certificates.revoke"));
        reason =
                new ChoiceField<>(
                        "reason",
                        getTranslation("certificates.revoke.reason"),
                        List.of(RevocationReason.values()),
                        code -> getTranslation("certificates.reason." + code));
        explanation =
                new ExplanationField(
                        "explanation", getTranslation("certificates.revoke.explanation"));
        NativeButton revoke =
                new NativeButton(getTranslation("certificates.revoke.action"), _ -> revoke());
        revoke.addClassNames("btn", "danger");
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
        boolean hasReason = reason.check(getTranslation("certificates.revoke.reason.error"));
        boolean isExplained = explanation.check();
        if (!hasReason || !isExplained) {
            return;
        }
        switch (acts.revoke(
                new RevokeCertificate(number, reason.chosen().orElseThrow(), explanation.text()))) {
            case RevocationOutcome.Revoked _ ->
                    done.accept(getTranslation("certificates.revoke.done"));
            case RevocationOutcome.AlreadyRevoked before ->
                    answer.refused(
                            getTranslation(
                                    "certificates.revoke.already",
                                    Map.of("date", Dates.moment(before.at(), zone, getLocale()))));
            case RevocationOutcome.NoSuchCertificate _ -> answer.noSuchCertificate();
        }
    }
}
