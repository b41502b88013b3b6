package eu.most.people;

import eu.most.kernel.EmailAddress;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import eu.most.kernel.Sector;
import eu.most.registry.OrganisationRights;
import eu.most.texts.SearchedFor;
import eu.most.texts.SearchedList;
import eu.most.texts.Titles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
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
 * Lists of people, searched blind to accents and case, by family name in the order of the reader's
 * language.
 */
@Component
class PeopleLists {

    private static final String EMPLOYED =
            """
            EXISTS (SELECT 1 FROM employment e
              WHERE e.person = p.id AND e.organisation IN (:organisations)
                AND (e.until_day IS NULL OR e.until_day >= :today))
            """;

    private final JdbcClient database;
    private final OrganisationRights rights;
    private final Clock clock;

    PeopleLists(JdbcClient database, OrganisationRights rights, Clock clock) {
        this.database = database;
        this.rights = rights;
        this.clock = clock;
    }

    /** Whom the actor may see. */
    Page<PersonDetails> visible(String text, LanguageTag language, Pageable page) {
        return rights.seesEverything()
                ? page("TRUE", Map.of(), text, language, page)
                : employees(rights.ownOrganisations(), text, language, page);
    }

    /** Whom one of these organisations employs today or will. */
    Page<PersonDetails> employees(
            Set<OrganisationId> employers, String text, LanguageTag language, Pageable page) {
        if (employers.isEmpty()) {
            return Page.empty(page);
        }
        Map<String, Object> parameters =
                Map.of(
                        "organisations", employers.stream().map(OrganisationId::value).toList(),
                        "today", LocalDate.now(clock));
        return page(EMPLOYED, parameters, text, language, page);
    }

    private Page<PersonDetails> page(
            String condition,
            Map<String, Object> parameters,
            String text,
            LanguageTag language,
            Pageable page) {
        return new SearchedList(
                        "SELECT p.id, p.given_name, p.family_name, p.latin_given_name,"
                                + " p.latin_family_name, p.title_before, p.title_after, p.email,"
                                + " p.language, p.sector",
                        "FROM person p WHERE p.merged_into IS NULL AND " + condition,
                        SearchedFor.in("p.search_text", text),
                        List.of(
                                "IF(p.family_name = '', p.given_name, p.family_name)",
                                "p.given_name"),
                        "p.id")
                .page(database, parameters, language, page, (row, _) -> person(row));
    }

    private static PersonDetails person(ResultSet row) throws SQLException {
        return new PersonDetails(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("given_name"),
                row.getString("family_name"),
                Person.inLatin(
                        row.getString("latin_given_name"), row.getString("latin_family_name")),
                new Titles(row.getString("title_before"), row.getString("title_after")),
                Optional.ofNullable(row.getString("email")).map(EmailAddress::new),
                new LanguageTag(row.getString("language")),
                Sector.valueOf(row.getString("sector")));
    }
}
