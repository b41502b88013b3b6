package eu.most.people;

import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import eu.most.kernel.TimeOrderedUuid;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a person speaks for an organisation. */
@Entity
@Table(name = "coordinator")
class Coordinator {

    @Id private UUID id;

    @Version private @Nullable Long version;

    private UUID person;
    private UUID organisation;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Coordinator() {}

    Coordinator(PersonId person, OrganisationId organisation) {
        this.id = TimeOrderedUuid.next();
        this.person = person.value();
        this.organisation = organisation.value();
    }

    PersonId person() {
        return new PersonId(person);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }
}
