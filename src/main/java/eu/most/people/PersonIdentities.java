package eu.most.people;

import static eu.most.kernel.DatabaseTime.instantIfAny;
import static eu.most.kernel.DatabaseTime.utc;

import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.audit.IdentityNames;
import eu.most.kernel.EmailAddress;
import eu.most.kernel.PersonId;
import eu.most.kernel.TimeOrderedUuid;
import eu.most.texts.LatinName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what people were called before and after each change, so that it stays clear why a
 * certificate bears another name than the registry has now.
 */
@Component
class PersonIdentities implements IdentityNames {

    private static final String PREFIX = "identity:";

    private final JdbcClient database;
    private final CurrentActor currentActor;
    private final Clock clock;

    PersonIdentities(JdbcClient database, CurrentActor currentActor, Clock clock) {
        this.database = database;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Notes a change; empty if the person is called as before and has the same address. */
    Optional<PersonChanged.Identities> note(PersonDetails before, PersonDetails after) {
        if (identity(before).equals(identity(after))) {
            return Optional.empty();
        }
        UUID from = latest(before.id()).orElseGet(() -> keep(before, false));
        return Optional.of(new PersonChanged.Identities(PREFIX + from, PREFIX + keep(after, true)));
    }

    /** What the person was ever called, the latest first; empty if that never changed. */
    List<FormerIdentity> of(PersonId person) {
        return database.sql(
                        "SELECT * FROM person_identity WHERE person = ?"
                                + " ORDER BY since IS NULL, since DESC, id DESC")
                .param(person.value())
                .query((row, _) -> identity(row))
                .list();
    }

    void forget(PersonId person) {
        database.sql("DELETE FROM person_identity WHERE person = ?").param(person.value()).update();
    }

    @Override
    public Optional<String> find(String reference) {
        currentActor.require(Role.ACCREDITOR, Role.ADMINISTRATOR);
        return Optional.of(reference)
                .filter(text -> text.startsWith(PREFIX))
                .flatMap(text ->
                        database.sql("SELECT * FROM person_identity WHERE id = ?")
                                .param(text.substring(PREFIX.length()))
                                .query((row, _) -> identity(row).line())
                                .optional());
    }

    private Optional<UUID> latest(PersonId person) {
        return database.sql(
                        "SELECT id FROM person_identity WHERE person = ? ORDER BY since DESC, id DESC LIMIT 1")
                .param(person.value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .optional();
    }

    private UUID keep(PersonDetails person, boolean changed) {
        UUID id = TimeOrderedUuid.next();
        FormerIdentity identity = identity(person);
        database.sql(
                        "INSERT INTO person_identity"
                                + " (id, person, name, latin_name, email, since, changed_by)"
                                + " VALUES (:id, :person, :name, :latin, :email, :since, :by)")
                .param("id", id)
                .param("person", person.id().value())
                .param("name", identity.name())
                .param("latin", identity.inLatin().orElse(null))
                .param("email", identity.email().orElse(null))
                .param("since", changed ? utc(clock.instant()) : null)
                .param("by", changed ? actor().orElse(null) : null)
                .update();
        return id;
    }

    private Optional<UUID> actor() {
        return currentActor.find().map(Actor::person).map(PersonId::value);
    }

    private static FormerIdentity identity(PersonDetails person) {
        return new FormerIdentity(
                person.displayName(),
                person.inLatin().map(LatinName::display),
                person.email().map(EmailAddress::value),
                Optional.empty(),
                Optional.empty());
    }

    private static FormerIdentity identity(ResultSet row) throws SQLException {
        return new FormerIdentity(
                row.getString("name"),
                Optional.ofNullable(row.getString("latin_name")),
                Optional.ofNullable(row.getString("email")),
                instantIfAny(row, "since"),
                Optional.ofNullable(row.getObject("changed_by", UUID.class)).map(PersonId::new));
    }
}
