package eu.most.people;

import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import eu.most.kernel.ValidityPeriod;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One employment of a person by an organisation. */
@Entity
@Table(name = "employment")
class Employment {

    @Id private UUID id;

    @Version private @Nullable Long version;

    private UUID person;
    private UUID organisation;
    private String jobTitle;
    private LocalDate fromDay;
    private @Nullable LocalDate untilDay;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Employment() {}

    Employment(EmploymentId id, PersonId person, EmploymentTerms terms) {
        this.id = id.value();
        this.person = person.value();
        this.organisation = terms.organisation().value();
        this.jobTitle = terms.jobTitle();
        this.fromDay = terms.from();
    }

    EmploymentId id() {
        return new EmploymentId(id);
    }

    PersonId person() {
        return new PersonId(person);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    String jobTitle() {
        return jobTitle;
    }

    ValidityPeriod period() {
        return new ValidityPeriod(fromDay, untilDay);
    }

    /** Whether it has not ended before {@code day}. */
    boolean lastsUntil(LocalDate day) {
        return untilDay == null || !untilDay.isBefore(day);
    }

    /** From now on it is that person's. */
    void moveTo(PersonId other) {
        person = other.value();
    }

    /** Takes in another that begins no earlier and overlaps: the days and the jobs of both. */
    void cover(Employment other) {
        untilDay = period().extendedBy(other.period()).until();
        String both = jobTitle + ", " + other.jobTitle;
        if (!jobTitle.equals(other.jobTitle) && both.length() <= EmploymentTerms.LONGEST_TITLE) {
            jobTitle = both;
        }
    }

    /** Whoever was erased worked as nothing in particular. */
    void forgetJobTitle() {
        jobTitle = "–";
    }

    /**
     * Ends this employment.
     *
     * @throws IllegalArgumentException if it would end before it begins
     */
    EmploymentEnded end(LocalDate lastDay) {
        untilDay = new ValidityPeriod(fromDay, lastDay).until();
        return new EmploymentEnded(id(), person(), organisation(), lastDay);
    }
}
