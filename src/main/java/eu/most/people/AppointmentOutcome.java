package eu.most.people;

/** What came of letting a person speak for an organisation. */
public sealed interface AppointmentOutcome {

    record Appointed() implements AppointmentOutcome {}

    /** Nobody appoints themselves. */
    record OneSelf() implements AppointmentOutcome {}

    /** The person speaks for the organisation already; nothing was changed. */
    record AlreadyAppointed() implements AppointmentOutcome {}

    /** The organisation does not employ the person today. */
    record NotEmployedThere() implements AppointmentOutcome {}
}
