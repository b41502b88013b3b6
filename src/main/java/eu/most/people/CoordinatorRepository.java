package eu.most.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CoordinatorRepository extends JpaRepository<Coordinator, UUID> {

    /**
     * Those appointments of a person that count on a day: whoever no longer works for an
     * organisation no longer speaks for it.
     */
    @Query(
            """
            select c from Coordinator c where c.person = :person and exists (
              select 1 from Employment e
              where e.person = c.person and e.organisation = c.organisation
                and e.fromDay <= :day and (e.untilDay is null or e.untilDay >= :day))
            """)
    List<Coordinator> findByPersonOn(UUID person, LocalDate day);

    /** Those appointments of an organisation that count on a day, the oldest first. */
    @Query(
            """
            select c from Coordinator c where c.organisation = :organisation and exists (
              select 1 from Employment e
              where e.person = c.person and e.organisation = c.organisation
                and e.fromDay <= :day and (e.untilDay is null or e.untilDay >= :day))
            order by c.id
            """)
    List<Coordinator> findByOrganisationOn(UUID organisation, LocalDate day);

    boolean existsByPersonAndOrganisation(UUID person, UUID organisation);

    void deleteByPersonIn(Collection<UUID> people);

    long deleteByPersonAndOrganisation(UUID person, UUID organisation);
}
