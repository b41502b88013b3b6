package eu.most.registry;

import eu.most.kernel.OrganisationId;
import eu.most.kernel.PrisonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A prison. */
@Entity
@Table(name = "prison")
class Prison {

    @Id private UUID id;

    @Version private @Nullable Long version;

    private String name;
    private String town;
    private UUID runBy;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Prison() {}

    Prison(PrisonId id, OpenPrison command) {
        this.id = id.value();
        this.name = command.name();
        this.town = command.town();
        this.runBy = command.runBy().value();
    }

    /** Takes another name and town. */
    PrisonRenamed rename(RenamePrison command) {
        String before = name + ", " + town;
        name = command.name();
        town = command.town();
        return new PrisonRenamed(new PrisonId(id), before, name + ", " + town);
    }

    PrisonDetails details() {
        return new PrisonDetails(new PrisonId(id), name, town, new OrganisationId(runBy));
    }
}
