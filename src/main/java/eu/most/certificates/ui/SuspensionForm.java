package eu.most.certificates.ui;

import eu.most.certificates.OfficerActs;
import eu.most.certificates.ReinstateCertificate;
import eu.most.certificates.SuspendCertificate;
import eu.most.certificates.SuspensionOutcome;
import eu.most.credentials.CertificateNumber;
import java.util.function.Consumer;

/** Where an officer suspends a certificate for a time, or ends its suspension. */
class SuspensionForm extends ActForm {

    /** Which of the two. */
    enum Act {
        SUSPEND,
        REINSTATE
    }

    private final OfficerActs acts;
    private final CertificateNumber number;
    private final Act act;
    private final Consumer<String> done;

    /**
     * @param done hears in words what was done
     */
    SuspensionForm(OfficerActs acts, CertificateNumber number, Act act, Consumer<String> done) {
        super("suspension-explanation", "certificates.suspension." + act);
        this.acts = acts;
        this.number = number;
        this.act = act;
        this.done = done;
    }

    @Override
    void act() {
        if (!isExplained()) {
            return;
        }
        switch (outcome(explanation())) {
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
}
