package eu.most.certificates.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.certificates.CertificateNumber;
import eu.most.certificates.Certificates;
import eu.most.certificates.ReinstateCertificate;
import eu.most.certificates.RevokeCertificate;
import eu.most.certificates.SuspendCertificate;
import eu.most.certificates.SuspensionOutcome;
import eu.most.uikit.LineField;
import eu.most.uikit.StatusNote;
import java.util.Map;
import java.util.function.Consumer;

/** Where an officer suspends a certificate for a time, or ends its suspension. */
class SuspensionForm extends NativeDetails {

    /** Which of the two. */
    enum Act {
        SUSPEND,
        REINSTATE
    }

    private final Certificates certificates;
    private final CertificateNumber number;
    private final Act act;
    private final Consumer<CertificateNumber> done;
    private final LineField explanation;
    private final StatusNote answer = new StatusNote();

    SuspensionForm(
            Certificates certificates,
            CertificateNumber number,
            Act act,
            Consumer<CertificateNumber> done) {
        this.certificates = certificates;
        this.number = number;
        this.act = act;
        this.done = done;
        addClassName("card");
        setSummaryText(text("title"));
        explanation =
                new LineField(
                                "suspension-explanation",
                                text("explanation"),
                                RevokeCertificate.LONGEST_EXPLANATION)
                        .withHint(getTranslation("certificates.revoke.explanation.hint"));
        NativeButton button = new NativeButton(text("action"), _ -> act());
        button.addClassName("btn");
        Div form = new Div(new Paragraph(text("lead")), explanation, button, answer);
        form.addClassName("stack");
        setContent(form);
    }

    private void act() {
        String words = explanation.text();
        boolean isExplained =
                explanation.check(
                        words.length() >= RevokeCertificate.SHORTEST_EXPLANATION
                                && words.length() <= RevokeCertificate.LONGEST_EXPLANATION,
                        getTranslation("certificates.revoke.explanation.error"));
        if (!isExplained) {
            return;
        }
        switch (outcome(words)) {
            case SuspensionOutcome.Done(CertificateNumber of) -> done.accept(of);
            case SuspensionOutcome.NotPossible(var status) ->
                    answer.refused(
                            getTranslation(
                                    "certificates.suspension.not-possible",
                                    Map.of(
                                            "status",
                                            getTranslation("certificates.status." + status))));
            case SuspensionOutcome.NoSuchCertificate() ->
                    answer.refused(getTranslation("certificates.revoke.gone"));
        }
    }

    private SuspensionOutcome outcome(String words) {
        return switch (act) {
            case SUSPEND -> certificates.suspend(new SuspendCertificate(number, words));
            case REINSTATE -> certificates.reinstate(new ReinstateCertificate(number, words));
        };
    }

    private String text(String what) {
        return getTranslation("certificates.suspension." + act + "." + what);
    }
}
