package eu.most.registry;

import eu.most.kernel.EmailAddress;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import eu.most.kernel.PrisonId;
import eu.most.kernel.SearchedFor;
import eu.most.kernel.Sector;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.RowMapper;
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

    private static final String EMPLOYED =
            """
            EXISTS (SELECT 1 FROM employment e
              WHERE e.person = p.id AND e.organisation IN (:organisations)
                AND (e.until_day IS NULL OR e.until_day >= :today))
            """;

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final Clock clock;

    RegistryLists(JdbcClient jdbc, Permissions permissions, Clock clock) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.clock = clock;
    }

    /**
     * @param kind only those of this kind, if any is named
     */
    Page<OrganisationDetails> organisations(
            String text, Optional<OrganisationKind> kind, LanguageTag language, Pageable page) {
        return page(
                "SELECT o.id, o.name, o.kind ",
                SearchedFor.inTexts(List.of("o.name"), text),
                "FROM organisation o WHERE "
                        + kind.map(one -> "o.kind = '" + one.name() + "' AND ").orElse("")
                        + ownOnly("o.id IN (:organisations)"),
                List.of("o.name"),
                "o.id",
                permissions.ownOrganisations(),
                language,
                page,
                (row, number) ->
                        new OrganisationDetails(
                                new OrganisationId(uuid(row, "id")),
                                row.getString("name"),
                                OrganisationKind.valueOf(row.getString("kind"))));
    }

    Page<PrisonDetails> prisons(String text, LanguageTag language, Pageable page) {
        return page(
                "SELECT p.id, p.name, p.town, p.run_by ",
                SearchedFor.inTexts(List.of("p.name", "p.town"), text),
                "FROM prison p WHERE TRUE",
                List.of("p.name"),
                "p.id",
                permissions.ownOrganisations(),
                language,
                page,
                (row, number) ->
                        new PrisonDetails(
                                new PrisonId(uuid(row, "id")),
                                row.getString("name"),
                                row.getString("town"),
                                new OrganisationId(uuid(row, "run_by"))));
    }

    Page<PersonDetails> people(String text, LanguageTag language, Pageable page) {
        return people(ownOnly(EMPLOYED), permissions.ownOrganisations(), text, language, page);
    }

    /** Whom an organisation employs today or will. */
    Page<PersonDetails> employees(
            OrganisationId organisation, String text, LanguageTag language, Pageable page) {
        return people(EMPLOYED, Set.of(organisation), text, language, page);
    }

    private Page<PersonDetails> people(
            String condition,
            Set<OrganisationId> employers,
            String text,
            LanguageTag language,
            Pageable page) {
        return page(
                "SELECT p.id, p.given_name, p.family_name, p.latin_given_name, p.latin_family_name,"
                        + " p.title_before, p.title_after, p.email, p.language, p.sector ",
                SearchedFor.in("p.search_text", text),
                "FROM person p WHERE p.merged_into IS NULL AND " + condition,
                List.of("IF(p.family_name = '', p.given_name, p.family_name)", "p.given_name"),
                "p.id",
                employers,
                language,
                page,
                (row, number) ->
                        new PersonDetails(
                                new PersonId(uuid(row, "id")),
                                row.getString("given_name"),
                                row.getString("family_name"),
                                Person.inLatin(
                                        row.getString("latin_given_name"),
                                        row.getString("latin_family_name")),
                                new Titles(
                                        row.getString("title_before"),
                                        row.getString("title_after")),
                                Optional.ofNullable(row.getString("email")).map(EmailAddress::new),
                                new LanguageTag(row.getString("language")),
                                Sector.valueOf(row.getString("sector"))));
    }

    Page<ServiceDetails> services(String text, LanguageTag language, Pageable page) {
        return page(
                SERVICE_COLUMNS,
                SearchedFor.inTexts(List.of("o.name", "p.name", "p.town"), text),
                SERVICES + " WHERE " + ownOnly("s.organisation IN (:organisations)"),
                List.of("o.name", "p.name"),
                "s.id",
                permissions.ownOrganisations(),
                language,
                page,
                (row, number) -> service(row));
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

    private String ownOnly(String condition) {
        if (permissions.seesEverything()) {
            return "TRUE";
        }
        return permissions.ownOrganisations().isEmpty() ? "FALSE" : condition;
    }

    private <T> Page<T> page(
            String columns,
            SearchedFor searched,
            String where,
            List<String> order,
            String last,
            Set<OrganisationId> organisations,
            LanguageTag language,
            Pageable page,
            RowMapper<T> row) {
        Map<String, Object> parameters = new HashMap<>(searched.parameters());
        parameters.put("today", LocalDate.now(clock));
        if (!organisations.isEmpty()) {
            parameters.put(
                    "organisations", organisations.stream().map(OrganisationId::value).toList());
        }
        String from = where + " AND " + searched.sql();
        String collation = ListOrder.collation(language);
        String ordered =
                order.stream()
                        .map(column -> column + " COLLATE " + collation + ", ")
                        .reduce("", String::concat);
        long total =
                jdbc.sql("SELECT COUNT(*) " + from).params(parameters).query(Long.class).single();
        parameters.put("limit", page.isPaged() ? page.getPageSize() : Integer.MAX_VALUE);
        parameters.put("offset", page.isPaged() ? page.getOffset() : 0L);
        List<T> rows =
                jdbc.sql(
                                columns
                                        + from
                                        + " ORDER BY "
                                        + ordered
                                        + last
                                        + " LIMIT :limit OFFSET :offset")
                        .params(parameters)
                        .query(row)
                        .list();
        return new PageImpl<>(rows, page, total);
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
