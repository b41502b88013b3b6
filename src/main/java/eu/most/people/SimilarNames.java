package eu.most.people;

import eu.most.kernel.EmailAddress;
import eu.most.kernel.PersonId;
import eu.most.texts.LatinName;
import eu.most.texts.PersonName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks for people who might be entered already. */
@Component
class SimilarNames {

    private static final int LOOKED_AT = 200;
    private static final int NAMED = 6;

    /** Compared by the column's collation, which is blind to accents and case. */
    private static final String SAME_NAME =
            """
            (CONCAT_WS(' ', p.given_name, p.family_name) = :name
              OR CONCAT_WS(' ', p.family_name, p.given_name) = :name
              OR CONCAT_WS(' ', p.latin_given_name, p.latin_family_name) = :latin)
            """;

    private final JdbcClient database;
    private final PersonRepository people;
    private final Sectors sectors;
    private final Permissions permissions;

    SimilarNames(
            JdbcClient database,
            PersonRepository people,
            Sectors sectors,
            Permissions permissions) {
        this.database = database;
        this.people = people;
        this.sectors = sectors;
        this.permissions = permissions;
    }

    SimilarPeople find(PersonName name, Optional<EmailAddress> email) {
        List<Hit> hits =
                database.sql(
                                "SELECT p.id, "
                                        + SAME_NAME
                                        + " AS same_name, COALESCE(p.email = :email, FALSE) AS same_email"
                                        + " FROM person p WHERE p.erased_at IS NULL AND p.merged_into IS NULL AND ("
                                        + SAME_NAME
                                        + " OR p.email = :email)"
                                        + " ORDER BY same_name DESC, same_email DESC, p.id LIMIT :limit")
                        .param("name", name.display())
                        .param(
                                "latin",
                                name.inLatin().map(LatinName::display).orElse(name.display()))
                        .param("email", email.map(EmailAddress::value).orElse(null))
                        .param("limit", LOOKED_AT)
                        .query((row, _) ->
                                new Hit(
                                        new PersonId(row.getObject("id", UUID.class)),
                                        row.getBoolean("same_name")
                                                && row.getBoolean("same_email")))
                        .list();
        Set<PersonId> visible = permissions.visible(hits.stream().map(Hit::person).toList());
        List<UUID> named =
                hits.stream()
                        .map(Hit::person)
                        .filter(visible::contains)
                        .limit(NAMED)
                        .map(PersonId::value)
                        .toList();
        return new SimilarPeople(
                sectors.today(people.findAllById(named).stream().map(Person::details).toList()),
                visible.size() - named.size(),
                hits.stream().anyMatch(hit -> hit.both() && !visible.contains(hit.person())));
    }

    private record Hit(PersonId person, boolean both) {}
}
