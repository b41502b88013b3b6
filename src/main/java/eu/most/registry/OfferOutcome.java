package eu.most.registry;

/** What came of offering a service. */
public sealed interface OfferOutcome {

    /** The service that is there now. */
    ServiceId service();

    record Offered(ServiceId service) implements OfferOutcome {}

    /** The organisation already offers this kind of service in this prison. */
    record AlreadyOffered(ServiceId service) implements OfferOutcome {}
}
