package eu.most.accreditation;

import eu.most.kernel.ValidityPeriod;
import java.time.LocalDate;

/** What came of introducing an edition of a standard. */
public sealed interface IntroductionOutcome {

    record Introduced(StandardKey key) implements IntroductionOutcome {}

    /** Why an edition was not introduced; nothing was changed. */
    sealed interface Refused extends IntroductionOutcome, EffectForecast {}

    /** Another edition of this standard is in force on some of the same days. */
    record OverlapsEdition(ValidityPeriod inForce) implements Refused {}

    /** It would take days before {@code earliest} from the edition before it. */
    record ChangesPastDays(LocalDate earliest) implements Refused {}
}
