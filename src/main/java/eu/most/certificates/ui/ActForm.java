package eu.most.certificates.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.certificates.ActOutcome;
import eu.most.certificates.CertificatePages;
import eu.most.certificates.Explanation;
import eu.most.certificates.OfficerAct;
import eu.most.certificates.OfficerActs;
import eu.most.certificates.ReissueOutcome;
import eu.most.certificates.RevocationReason;
import eu.most.credentials.CertificateNumber;
import eu.most.uikit.ChoiceField;
import eu.most.uikit.LineField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Where an officer does something to a certificate: folded away, with what it means said first. */
class ActForm extends NativeDetails {

    private final OfficerActs acts;
    private final CertificateNumber number;
    private final OfficerAct act;
    private final Consumer<String> done;
    private final ChoiceField<RevocationReason> reason;
    private final LineField explanation;
    private final ActNote answer = new ActNote();

    /**
     * @param done hears in words what was done
     */
    ActForm(OfficerActs acts, CertificateNumber number, OfficerAct act, Consumer<String> done) {
        this.acts = acts;
        this.number = number;
        this.act = act;
        this.done = done;
        addClassName("card");
        setSummaryText(text("title"));
        reason =
                new ChoiceField<>(
                        "reason",
                        getTranslation("certificates.act.reason"),
                        List.of(RevocationReason.values()),
                        code -> getTranslation("certificates.reason." + code));
        explanation =
                new LineField(
                                act.name().toLowerCase(Locale.ROOT) + "-explanation",
                                text("explanation"),
                                Explanation.LONGEST)
                        .withHint(getTranslation("certificates.act.explanation.hint"));
        NativeButton button = new NativeButton(text("action"), _ -> act());
        button.addClassName("btn");
        Div form = new Div(new Paragraph(text("lead")), explanation, button, answer);
        form.addClassName("stack");
        if (act == OfficerAct.REVOKE) {
            button.addClassName("danger");
            form.addComponentAtIndex(1, reason);
        }
        setContent(form);
    }

    private void act() {
        int length = explanation.text().length();
        boolean isExplained =
                explanation.check(
                        length >= Explanation.SHORTEST && length <= Explanation.LONGEST,
                        getTranslation("certificates.act.explanation.error"));
        boolean hasReason =
                act != OfficerAct.REVOKE
                        || reason.check(getTranslation("certificates.act.reason.error"));
        if (!isExplained || !hasReason) {
            return;
        }
        Explanation why = new Explanation(explanation.text());
        switch (act) {
            case SUSPEND -> tell(acts.suspend(number, why));
            case REINSTATE -> tell(acts.reinstate(number, why));
            case REISSUE -> tell(acts.reissue(number, why));
            case REVOKE -> tell(acts.revoke(number, reason.chosen().orElseThrow(), why));
        }
    }

    private void tell(ActOutcome outcome) {
        switch (outcome) {
            case ActOutcome.Done _ -> done.accept(text("done"));
            case ActOutcome.Refused refused -> answer.refused(refused);
        }
    }

    private void tell(ReissueOutcome outcome) {
        switch (outcome) {
            case ReissueOutcome.Reissued(CertificateNumber again) ->
                    getUI().ifPresent(ui -> ui.navigate(CertificatePages.certificate(again)));
            case ReissueOutcome.NameIsRight(String name, Optional<String> inLatin) ->
                    answer.refused(
                            getTranslation(
                                    "certificates.act.REISSUE.same",
                                    Map.of(
                                            "name",
                                            inLatin.map(latin -> name + " (" + latin + ")")
                                                    .orElse(name))));
            case ReissueOutcome.NameCannotBeDrawn() -> answer.nameCannotBeDrawn();
            case ActOutcome.Refused refused -> answer.refused(refused);
        }
    }

    private String text(String what) {
        return getTranslation("certificates.act." + act + "." + what);
    }
}
