package eu.most.accreditation;

/** Put an edition of a standard into force on the days that it names. */
public record IntroduceStandard(Standard standard) {}
