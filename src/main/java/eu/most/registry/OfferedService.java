package eu.most.registry;

import eu.most.kernel.OrganisationId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A service that an organisation offers in a prison. */
@Entity
@Table(name = "offered_service")
class OfferedService {

    @Id private UUID id;

    @Version private @Nullable Long version;

    private UUID organisation;
    private UUID prison;

    @Enumerated(EnumType.STRING)
    private ServiceKind kind;

    private LocalDate since;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected OfferedService() {}

    OfferedService(ServiceId id, OfferService command) {
        this.id = id.value();
        this.organisation = command.organisation().value();
        this.prison = command.prison().value();
        this.kind = command.kind();
        this.since = command.from();
    }

    ServiceId id() {
        return new ServiceId(id);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }
}
