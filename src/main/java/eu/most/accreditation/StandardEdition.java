package eu.most.accreditation;

import eu.most.kernel.TimeOrderedUuid;
import eu.most.kernel.ValidityPeriod;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a standard. What it asks never changes; only its end, when the next edition
 * follows.
 */
@Entity
@Table(name = "standard")
class StandardEdition {

    @Id private UUID id;

    @Version private @Nullable Long version;

    private String standardKey;
    private LocalDate fromDay;
    private @Nullable LocalDate untilDay;

    @Convert(converter = StandardConverter.class)
    private Standard definition;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected StandardEdition() {}

    StandardEdition(Standard standard) {
        id = TimeOrderedUuid.next();
        standardKey = standard.key().value();
        fromDay = standard.inForce().from();
        untilDay = standard.inForce().until();
        definition = standard;
    }

    /** Whether it began before {@code from} and is still in force on that day. */
    boolean reaches(LocalDate from) {
        return definition.inForce().isValidOn(from) && fromDay.isBefore(from);
    }

    /** Ends on the day before {@code next}. */
    StandardEditionEnded giveWay(LocalDate next) {
        definition = definition.endingOn(next.minusDays(1));
        untilDay = definition.inForce().until();
        return new StandardEditionEnded(definition.key(), fromDay, next.minusDays(1));
    }

    Standard standard() {
        return definition;
    }

    /** Whether both are in force on some day. */
    boolean overlaps(ValidityPeriod other) {
        LocalDate otherUntil = other.until();
        return (untilDay == null || !untilDay.isBefore(other.from()))
                && (otherUntil == null || !otherUntil.isBefore(fromDay));
    }
}
