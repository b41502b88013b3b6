package eu.most.people;

import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import eu.most.kernel.Sector;
import eu.most.registry.OrganisationDetails;
import eu.most.registry.Organisations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * On which side people work. Their employments tell, so that whoever changes sides needs no
 * correction; where nobody employs or ever employed them, it is what they were entered with. Of two
 * employments at once that one counts whose side they were entered with, else the later.
 */
@Component
class Sectors {

    private final JdbcClient database;
    private final Organisations organisations;
    private final Clock clock;

    Sectors(JdbcClient database, Organisations organisations, Clock clock) {
        this.database = database;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** These people with the side on which they work today. */
    List<PersonDetails> today(Collection<PersonDetails> people) {
        Map<PersonId, Sector> sectors = on(LocalDate.now(clock), people);
        return people.stream()
                .map(person -> person.workingIn(sectors.getOrDefault(person.id(), person.sector())))
                .toList();
    }

    Page<PersonDetails> today(Page<PersonDetails> page) {
        return new PageImpl<>(
                today(page.getContent()), page.getPageable(), page.getTotalElements());
    }

    /** On which side each works on this day, or did last before it. */
    Map<PersonId, Sector> on(LocalDate day, Collection<PersonDetails> people) {
        List<Work> all = workedUntil(day, people);
        Map<OrganisationId, OrganisationDetails> employers =
                organisations.findAll(all.stream().map(Work::employer).toList());
        Map<PersonId, List<Work>> worked =
                all.stream().collect(Collectors.groupingBy(Work::person));
        Map<PersonId, Sector> sectors = new HashMap<>();
        for (PersonDetails person : people) {
            Comparator<Work> counts =
                    Comparator.comparing(Work::lasts)
                            .thenComparing(
                                    one -> one.lasts() && sector(one, employers) == person.sector())
                            .thenComparing(Work::from);
            sectors.put(
                    person.id(),
                    worked.getOrDefault(person.id(), List.of()).stream()
                            .max(counts)
                            .map(one -> sector(one, employers))
                            .orElse(person.sector()));
        }
        return sectors;
    }

    private static Sector sector(Work work, Map<OrganisationId, OrganisationDetails> employers) {
        return Objects.requireNonNull(employers.get(work.employer())).kind().sector();
    }

    private List<Work> workedUntil(LocalDate day, Collection<PersonDetails> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return database.sql(
                        """
                        SELECT person, organisation, from_day,
                          (until_day IS NULL OR until_day >= :day) AS lasts
                        FROM employment WHERE person IN (:people) AND from_day <= :day
                        """)
                .param("day", day)
                .param("people", people.stream().map(person -> person.id().value()).toList())
                .query((row, _) ->
                        new Work(
                                new PersonId(row.getObject("person", UUID.class)),
                                new OrganisationId(row.getObject("organisation", UUID.class)),
                                row.getBoolean("lasts"),
                                row.getObject("from_day", LocalDate.class)))
                .list();
    }

    private record Work(PersonId person, OrganisationId employer, boolean lasts, LocalDate from) {}
}
