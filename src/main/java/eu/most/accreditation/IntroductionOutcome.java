package eu.most.accreditation;

import eu.most.kernel.ValidityPeriod;

/** What came of introducing an edition of a standard. */
public sealed interface IntroductionOutcome {

    record Introduced(StandardKey key) implements IntroductionOutcome {}

    /** Another edition of this standard is in force on some of the same days. */
    record OverlapsEdition(ValidityPeriod inForce) implements IntroductionOutcome {}
}
