package eu.most.registry;

import eu.most.kernel.OrganisationId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation. */
@Entity
@Table(name = "organisation")
class Organisation {

    @Id private UUID id;

    @Version private @Nullable Long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    Organisation(OrganisationId id, FoundOrganisation command) {
        this.id = id.value();
        this.name = command.name();
        this.kind = command.kind();
    }

    /** Takes another name. */
    OrganisationRenamed rename(String next) {
        OrganisationRenamed renamed = new OrganisationRenamed(new OrganisationId(id), name, next);
        name = next;
        return renamed;
    }

    OrganisationKind kind() {
        return kind;
    }

    OrganisationDetails details() {
        return new OrganisationDetails(new OrganisationId(id), name, kind);
    }
}
