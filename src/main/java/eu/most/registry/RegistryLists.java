package eu.most.registry;

import eu.most.kernel.LanguageTag;
import eu.most.kernel.OrganisationId;
import eu.most.kernel.PrisonId;
import eu.most.texts.SearchedFor;
import eu.most.texts.SearchedList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lists, searched blind to accents and case, in the order of the reader's language, and cut down to
 * what the actor may see.
 */
@Component
class RegistryLists {

    private static final String SERVICES =
            """
            FROM offered_service s
            JOIN organisation o ON o.id = s.organisation
            JOIN prison p ON p.id = s.prison
            """;
    private static final String SERVICE_COLUMNS =
            "SELECT s.id, s.organisation, o.name AS organisation_name, s.prison,"
                    + " p.name AS prison_name, s.kind, s.since ";

    private final JdbcClient jdbc;
    private final OrganisationRights rights;

    RegistryLists(JdbcClient jdbc, OrganisationRights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    /**
     * @param kind only those of this kind, if any is named
     */
    Page<OrganisationDetails> organisations(
            String text, Optional<OrganisationKind> kind, LanguageTag language, Pageable page) {
        return new SearchedList(
                        "SELECT o.id, o.name, o.kind",
                        "FROM organisation o WHERE "
                                + kind.map(one -> "o.kind = '" + one.name() + "' AND ").orElse("")
                                + ownOnly("o.id"),
                        SearchedFor.inTexts(List.of("o.name"), text),
                        List.of("o.name"),
                        "o.id")
                .page(
                        jdbc,
                        own(),
                        language,
                        page,
                        (row, _) ->
                                new OrganisationDetails(
                                        new OrganisationId(uuid(row, "id")),
                                        row.getString("name"),
                                        OrganisationKind.valueOf(row.getString("kind"))));
    }

    Page<PrisonDetails> prisons(String text, LanguageTag language, Pageable page) {
        return new SearchedList(
                        "SELECT p.id, p.name, p.town, p.run_by",
                        "FROM prison p WHERE TRUE",
                        SearchedFor.inTexts(List.of("p.name", "p.town"), text),
                        List.of("p.name"),
                        "p.id")
                .page(
                        jdbc,
                        Map.of(),
                        language,
                        page,
                        (row, _) ->
                                new PrisonDetails(
                                        new PrisonId(uuid(row, "id")),
                                        row.getString("name"),
                                        row.getString("town"),
                                        new OrganisationId(uuid(row, "run_by"))));
    }

    Page<ServiceDetails> services(String text, LanguageTag language, Pageable page) {
        return new SearchedList(
                        SERVICE_COLUMNS,
                        SERVICES + " WHERE " + ownOnly("s.organisation"),
                        SearchedFor.inTexts(List.of("o.name", "p.name", "p.town"), text),
                        List.of("o.name", "p.name"),
                        "s.id")
                .page(jdbc, own(), language, page, (row, _) -> service(row));
    }

    Optional<ServiceDetails> service(ServiceId id) {
        return jdbc.sql(SERVICE_COLUMNS + SERVICES + " WHERE s.id = :id")
                .param("id", id.value())
                .query((row, number) -> service(row))
                .optional();
    }

    private static ServiceDetails service(ResultSet row) throws SQLException {
        return new ServiceDetails(
                new ServiceId(uuid(row, "id")),
                new OrganisationId(uuid(row, "organisation")),
                row.getString("organisation_name"),
                new PrisonId(uuid(row, "prison")),
                row.getString("prison_name"),
                ServiceKind.valueOf(row.getString("kind")),
                row.getObject("since", LocalDate.class));
    }

    private String ownOnly(String organisation) {
        if (rights.seesEverything()) {
            return "TRUE";
        }
        return rights.ownOrganisations().isEmpty()
                ? "FALSE"
                : organisation + " IN (:organisations)";
    }

    private Map<String, ?> own() {
        Set<OrganisationId> organisations = rights.ownOrganisations();
        return Map.of("organisations", organisations.stream().map(OrganisationId::value).toList());
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
