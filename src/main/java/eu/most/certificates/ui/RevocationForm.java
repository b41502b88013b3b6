package eu.most.certificates.ui;

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

/** Where an officer withdraws a certificate, for ever. */
class RevocationForm extends ActForm {

    private final OfficerActs acts;
    private final CertificateNumber number;
    private final ZoneId zone;
    private final Consumer<String> done;
    private final ChoiceField<RevocationReason> reason;

    /**
     * @param done hears in words what was done
     */
    RevocationForm(OfficerActs acts, CertificateNumber number, ZoneId zone, Consumer<String> done) {
        super("explanation", "certificates.revoke");
        this.acts = acts;
        this.number = number;
        this.zone = zone;
        this.done = done;
        reason =
                new ChoiceField<>(
                        "reason",
                        text("reason"),
                        List.of(RevocationReason.values()),
                        code -> getTranslation("certificates.reason." + code));
        form.addComponentAtIndex(1, reason);
        button.addClassName("danger");
    }

    @Override
    void act() {
        boolean hasReason = reason.check(text("reason.error"));
        if (!isExplained() || !hasReason) {
            return;
        }
        switch (acts.revoke(
                new RevokeCertificate(number, reason.chosen().orElseThrow(), explanation()))) {
            case RevocationOutcome.Revoked _ -> done.accept(text("done"));
            case RevocationOutcome.AlreadyRevoked before ->
                    answer.refused(
                            getTranslation(
                                    "certificates.revoke.already",
                                    Map.of("date", Dates.moment(before.at(), zone, getLocale()))));
            case RevocationOutcome.NoSuchCertificate _ -> answer.noSuchCertificate();
        }
    }
}
