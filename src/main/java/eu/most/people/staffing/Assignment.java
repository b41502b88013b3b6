package eu.most.people.staffing;

import eu.most.kernel.PersonId;
import eu.most.kernel.TimeOrderedUuid;
import eu.most.kernel.ValidityPeriod;
import eu.most.registry.ServiceId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a person delivers a service. */
@Entity
@Table(name = "service_assignment")
class Assignment {

    @Id private UUID id;

    @Version private @Nullable Long version;

    private UUID service;
    private UUID person;
    private LocalDate fromDay;
    private @Nullable LocalDate untilDay;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    Assignment(ServiceId service, PersonId person, LocalDate from) {
        this.id = TimeOrderedUuid.next();
        this.service = service.value();
        this.person = person.value();
        this.fromDay = from;
    }

    ServiceId service() {
        return new ServiceId(service);
    }

    LocalDate from() {
        return fromDay;
    }

    /** Whether it has not ended before {@code day}. */
    boolean lastsUntil(LocalDate day) {
        return untilDay == null || !untilDay.isBefore(day);
    }

    /**
     * Makes {@code lastDay} the last day of this assignment.
     *
     * @throws IllegalArgumentException if it would end before it begins
     */
    void end(LocalDate lastDay) {
        untilDay = new ValidityPeriod(fromDay, lastDay).until();
    }

    /** From now on that person delivers the service. */
    void moveTo(PersonId other) {
        person = other.value();
    }

    /** Takes in another that begins no earlier: the days of both. */
    void cover(Assignment other) {
        untilDay = details().period().extendedBy(other.details().period()).until();
    }

    ServiceAssignment details() {
        return new ServiceAssignment(
                service(), new PersonId(person), new ValidityPeriod(fromDay, untilDay));
    }
}
