package eu.most.certificates.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.certificates.OfficerActs;
import eu.most.certificates.ReinstateCertificate;
import eu.most.certificates.SuspendCertificate;
import eu.most.certificates.SuspensionOutcome;
import eu.most.credentials.CertificateNumber;
import java.util.function.Consumer;

/** Where an officer suspends a certificate for a time, or ends its suspension. */
class SuspensionForm extends NativeDetails {

    /** Which of the two. */
    enum Act {
        SUSPEND,
        REINSTATE
    }

    private final OfficerActs acts;
    private final CertificateNumber number;
    private final Act act;
    private final Consumer<String> done;
    private final ExplanationField explanation;
    private final ActNote answer = new ActNote();

    /**
     * @param done hears in words what was done
     */
    SuspensionForm(OfficerActs acts, CertificateNumber number, Act act, Consumer<String> done) {
        this.acts = acts;
        this.number = number;
        this.act = act;
        this.done = done;
        addClassName("card");
        setSummaryText(text("title"));
        explanation = new ExplanationField("suspension-explanation", text("explanation"));
        NativeButton button = new NativeButton(text("action"), _ -> act());
        button.addClassName("btn");
        Div form = new Div(new Paragraph(text("lead")), explanation, button, answer);
        form.addClassName("stack");
        setContent(form);
    }

    private void act() {
        if (!explanation.check()) {
            return;
        }
        switch (outcome(explanation.text())) {
            case SuspensionOutcome.Done _ -> done.accept(text("done"));
            case SuspensionOutcome.NotPossible(var status) -> answer.notPossible(status);
            case SuspensionOutcome.NoSuchCertificate() -> answer.noSuchCertificate();
        }
    }

    private SuspensionOutcome outcome(String words) {
        return switch (act) {
            case SUSPEND -> acts.suspend(new SuspendCertificate(number, words));
            case REINSTATE -> acts.reinstate(new ReinstateCertificate(number, words));
        };
    }

    private String text(String what) {
        return getTranslation("certificates.suspension." + act + "." + what);
    }
}
