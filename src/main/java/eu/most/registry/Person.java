package eu.most.registry;

import eu.most.kernel.EmailAddress;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.kernel.Sector;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person. */
@Entity
@Table(name = "person")
class Person {

    @Id private UUID id;

    @Version private @Nullable Long version;

    private String givenName;
    private String familyName;
    private @Nullable String email;
    private String language;

    @Enumerated(EnumType.STRING)
    private Sector sector;

    private @Nullable Instant erasedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(PersonId id, RegisterPerson command) {
        this.id = id.value();
        this.givenName = command.givenName();
        this.familyName = command.familyName();
        this.email = command.email().map(EmailAddress::value).orElse(null);
        this.language = command.language().value();
        this.sector = command.sector();
    }

    void change(ChangePerson command) {
        givenName = command.givenName();
        familyName = command.familyName();
        email = command.email().map(EmailAddress::value).orElse(null);
        language = command.language().value();
    }

    /** From now on reads this language, by their own choice. */
    void read(LanguageTag chosen) {
        language = chosen.value();
    }

    boolean isErased() {
        return erasedAt != null;
    }

    /** Forgets name and address; from now on the person is called by a pseudonym. */
    void erase(String pseudonym, Instant at) {
        givenName = "N. N.";
        familyName = pseudonym;
        email = null;
        erasedAt = at;
    }

    PersonDetails details() {
        return new PersonDetails(
                new PersonId(id),
                givenName,
                familyName,
                Optional.ofNullable(email).map(EmailAddress::new),
                new LanguageTag(language),
                sector);
    }
}
