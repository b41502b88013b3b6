package eu.most.accreditation;

import eu.most.access.AsSystem;
import eu.most.registry.OfferedServices;
import eu.most.registry.OrganisationRenamed;
import eu.most.registry.PrisonRenamed;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lists services under the names that their organisations and prisons have now. */
@Component
@AsSystem("renaming")
class Renaming {

    private final OfferedServices services;
    private final Reevaluation reevaluation;

    Renaming(OfferedServices services, Reevaluation reevaluation) {
        this.services = services;
        this.reevaluation = reevaluation;
    }

    @Async
    @TransactionalEventListener
    void on(OrganisationRenamed event) {
        services.offeredBy(event.organisation()).forEach(reevaluation::assess);
    }

    @Async
    @TransactionalEventListener
    void on(PrisonRenamed event) {
        services.offeredIn(event.prison()).forEach(reevaluation::assess);
    }
}
