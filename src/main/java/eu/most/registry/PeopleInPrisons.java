package eu.most.registry;

import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.kernel.PrisonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who comes into a prison to deliver services there, whatever their organisation. Accreditors and
 * administrators see it for all prisons, a coordinator for those that their organisation runs, work
 * in the background for all; for anybody else there are no such prisons.
 */
@Service
@Transactional(readOnly = true)
public class PeopleInPrisons {

    private static final String DELIVERING =
            """
            SELECT DISTINCT p.id, p.given_name, p.family_name, p.latin_given_name,
                   p.latin_family_name, o.name AS organisation_name
            FROM service_assignment a
            JOIN offered_service s ON s.id = a.service
            JOIN organisation o ON o.id = s.organisation
            JOIN person p ON p.id = a.person
            WHERE s.prison = :prison AND a.from_day <= :day
              AND (a.until_day IS NULL OR a.until_day >= :day)
            """;

    private final JdbcClient database;
    private final RegistryLists lists;
    private final PrisonRepository prisons;
    private final Permissions permissions;

    PeopleInPrisons(
            JdbcClient database,
            RegistryLists lists,
            PrisonRepository prisons,
            Permissions permissions) {
        this.database = database;
        this.lists = lists;
        this.prisons = prisons;
        this.permissions = permissions;
    }

    /** The prisons for which the actor may know who comes, in the order of {@code language}. */
    public List<PrisonDetails> prisons(LanguageTag language) {
        return lists.prisons("", language, Pageable.unpaged()).stream()
                .filter(prison -> permissions.sees(prison.runBy()))
                .toList();
    }

    /** Whether the actor may know who comes into this prison; not if there is none. */
    public boolean mayKnow(PrisonId prison) {
        return prisons.findById(prison.value())
                .filter(found -> permissions.sees(found.details().runBy()))
                .isPresent();
    }

    /**
     * Whoever delivers a service there on this day, once for each of their organisations.
     *
     * @throws AccessDeniedException unless the actor may know it
     */
    public List<DeliveringPerson> deliveringIn(PrisonId prison, LocalDate day) {
        if (!mayKnow(prison)) {
            throw new AccessDeniedException("not a prison of this actor: " + prison);
        }
        return database.sql(DELIVERING)
                .param("prison", prison.value())
                .param("day", day)
                .query((row, number) ->
                        new DeliveringPerson(
                                new PersonId(row.getObject("id", UUID.class)),
                                row.getString("given_name"),
                                row.getString("family_name"),
                                Person.inLatin(
                                        row.getString("latin_given_name"),
                                        row.getString("latin_family_name")),
                                row.getString("organisation_name")))
                .list();
    }
}
