package eu.most.demonstration;

import eu.most.accreditation.IntroduceStandard;
import eu.most.accreditation.Standard;
import eu.most.accreditation.StandardKey;
import eu.most.accreditation.Standards;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.LocalizedText;
import eu.most.kernel.ValidityPeriod;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The one standard of the demonstration: whoever delivers a service inside has learnt to
 * de-escalate.
 */
@Component
@ConditionalOnProperty("most.demonstration")
class DemonstrationStandard {

    private static final int PEOPLE = 1;
    private static final int WARNING_DAYS = 60;

    private final Standards standards;

    DemonstrationStandard(Standards standards) {
        this.standards = standards;
    }

    /** Puts it into force from a day on. */
    void introduce(LocalDate from) {
        standards.introduce(
                new IntroduceStandard(
                        new Standard(
                                new StandardKey("safe-on-the-wing"),
                                text(
                                        "Safe on the wing",
                                        "Bezpečně na oddíle",
                                        "Varno na oddelku",
                                        "Sicher auf der Abteilung"),
                                text(
                                        "At least one person who delivers the service holds a valid certificate for the joint module"
                                                + " “De-escalation”.",
                                        "Alespoň jeden člověk, který službu poskytuje, má platné osvědčení za společný modul"
                                                + " „Deeskalace“.",
                                        "Vsaj ena oseba, ki izvaja storitev, ima veljavno potrdilo za skupni modul »Deeskalacija«.",
                                        "Mindestens eine Person, die das Angebot durchführt, hat ein gültiges Zertifikat für das"
                                                + " gemeinsame Modul „Deeskalation“."),
                                ValidityPeriod.from(from),
                                Set.of(),
                                PEOPLE,
                                Set.of(new TrainingModuleKey("de-escalation")),
                                WARNING_DAYS)));
    }

    private static LocalizedText text(String english, String czech, String slovene, String german) {
        return new LocalizedText(
                Map.of(
                        LanguageTag.ENGLISH,
                        english,
                        new LanguageTag("cs"),
                        czech,
                        new LanguageTag("sl"),
                        slovene,
                        new LanguageTag("de"),
                        german));
    }
}
