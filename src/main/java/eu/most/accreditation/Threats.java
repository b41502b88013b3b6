package eu.most.accreditation;

import eu.most.kernel.PersonId;
import eu.most.people.People;
import eu.most.people.PersonDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Services at risk, those with the same cause together. The cause is worked out when a service is
 * judged; one for which it is not known stands alone. Knows nothing of who may see what.
 */
@Component
class Threats {

    private static final int NAMED = 8;
    private static final HistoryJson.OfCauses JSON = new HistoryJson.OfCauses();

    /** The same for the same causes, however many they are. */
    private static final String CAUSE =
            "SHA2(COALESCE(NULLIF(falls_because, '[]'), CAST(service AS CHAR CHARACTER SET utf8mb4)), 256)";

    private final JdbcClient jdbc;
    private final People people;
    private final Standards standards;

    Threats(JdbcClient jdbc, People people, Standards standards) {
        this.jdbc = jdbc;
        this.people = people;
        this.standards = standards;
    }

    /** The most urgent, and of one day those that bring down the most. */
    List<Threat> first(int limit) {
        List<Group> groups =
                jdbc.sql(
                                "SELECT "
                                        + CAUSE
                                        + " AS cause, MAX(falls_because) AS because, falls_on, COUNT(*) AS services"
                                        + " FROM service_accreditation WHERE status = 'AT_RISK'"
                                        + " GROUP BY cause, falls_on"
                                        + " ORDER BY falls_on, services DESC, cause LIMIT :limit")
                        .param("limit", limit)
                        .query((row, _) ->
                                new Group(
                                        row.getString("cause"),
                                        causes(row.getString("because")),
                                        row.getObject("falls_on", LocalDate.class),
                                        row.getLong("services")))
                        .list();
        Map<PersonId, PersonDetails> known =
                people.findAll(
                        groups.stream()
                                .flatMap(group -> group.because().stream())
                                .flatMap(cause -> Stream.ofNullable(cause.person()))
                                .map(PersonId::new)
                                .distinct()
                                .toList());
        StandardTitles titles = new StandardTitles(standards.editions());
        return groups.stream().map(group -> threat(group, known, titles)).toList();
    }

    private Threat threat(Group group, Map<PersonId, PersonDetails> known, StandardTitles titles) {
        return new Threat(
                group.because().stream().map(cause -> reason(cause, known, titles)).toList(),
                group.fallsOn().minusDays(1),
                group.services(),
                jdbc.sql(
                                ServiceLists.COLUMNS
                                        + "FROM service_accreditation WHERE status = 'AT_RISK'"
                                        + " AND falls_on = :day AND "
                                        + CAUSE
                                        + " = :cause ORDER BY prison_name, organisation_name, service"
                                        + " LIMIT :limit")
                        .param("day", group.fallsOn())
                        .param("cause", group.cause())
                        .param("limit", NAMED)
                        .query((row, _) -> ServiceLists.summary(row))
                        .list());
    }

    private static Threat.Reason reason(
            Cause cause, Map<PersonId, PersonDetails> known, StandardTitles titles) {
        return new Threat.Reason(
                cause.kind(),
                Optional.ofNullable(cause.person())
                        .map(PersonId::new)
                        .flatMap(id -> Optional.ofNullable(known.get(id)))
                        .map(PersonDetails::displayName),
                Optional.ofNullable(cause.certificate()),
                titles.of(cause));
    }

    private static List<Cause> causes(@Nullable String column) {
        List<Cause> causes = JSON.convertToEntityAttribute(column);
        return causes == null ? List.of() : causes;
    }

    private record Group(String cause, List<Cause> because, LocalDate fallsOn, long services) {}
}
