package eu.most.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EmploymentRepository extends JpaRepository<Employment, UUID> {
    List<Employment> findByPersonOrderByFromDayDesc(UUID person);

    List<Employment> findByPersonInOrderByFromDayDesc(Collection<UUID> people);

    List<Employment> findByPersonAndOrganisation(UUID person, UUID organisation);

    List<Employment> findByOrganisationAndPersonIn(UUID organisation, Collection<UUID> people);

    /** Those of these people all of whose employments ended before a day; not whoever had none. */
    @Query(
            """
            select distinct e.person from Employment e where e.person in :people and not exists (
              select 1 from Employment other
              where other.person = e.person
                and (other.untilDay is null or other.untilDay >= :day))
            """)
    List<UUID> findWhoLeftBefore(LocalDate day, Collection<UUID> people);
}
