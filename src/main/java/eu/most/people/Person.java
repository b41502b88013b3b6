package eu.most.people;

import eu.most.kernel.EmailAddress;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.kernel.Sector;
import eu.most.texts.LatinName;
import eu.most.texts.PersonName;
import eu.most.texts.Titles;
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
    private @Nullable String latinGivenName;
    private @Nullable String latinFamilyName;
    private String titleBefore;
    private String titleAfter;
    private @Nullable String email;
    private String language;

    @Enumerated(EnumType.STRING)
    private Sector sector;

    private @Nullable Instant erasedAt;
    private @Nullable UUID mergedInto;
    private @Nullable String searchText;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(PersonId id, RegisterPerson command) {
        this.id = id.value();
        call(command.name());
        this.email = command.email().map(EmailAddress::value).orElse(null);
        this.language = command.language().value();
        this.sector = command.sector();
        writeSearchText();
    }

    void change(ChangePerson command) {
        call(command.name());
        email = command.email().map(EmailAddress::value).orElse(null);
        language = command.language().value();
        writeSearchText();
    }

    private void call(PersonName name) {
        givenName = name.given();
        familyName = name.family();
        latinGivenName = name.inLatin().map(LatinName::given).orElse(null);
        latinFamilyName = name.inLatin().map(LatinName::family).orElse(null);
        titleBefore = name.titles().before();
        titleAfter = name.titles().after();
    }

    /** From now on reads this language, by their own choice. */
    void read(LanguageTag chosen) {
        language = chosen.value();
    }

    /** Goes with every change of what a list shows. */
    void writeSearchText() {
        searchText = PersonSearchText.of(details());
    }

    /** Whether it is still the record of a person: neither erased nor merged into another. */
    boolean isStanding() {
        return erasedAt == null && mergedInto == null;
    }

    /** From now on the other record stands for this one. */
    void mergeInto(PersonId other) {
        mergedInto = other.value();
    }

    boolean isMerged() {
        return mergedInto != null;
    }

    boolean isErased() {
        return erasedAt != null;
    }

    /** Forgets name and address; from now on the person is called by a pseudonym. */
    void erase(String pseudonym, Instant at) {
        givenName = "N. N.";
        familyName = pseudonym;
        latinGivenName = null;
        latinFamilyName = null;
        titleBefore = "";
        titleAfter = "";
        email = null;
        erasedAt = at;
        writeSearchText();
    }

    PersonDetails details() {
        return new PersonDetails(
                new PersonId(id),
                givenName,
                familyName,
                inLatin(latinGivenName, latinFamilyName),
                new Titles(titleBefore, titleAfter),
                Optional.ofNullable(email).map(EmailAddress::new),
                new LanguageTag(language),
                sector);
    }

    /** What two columns say together; people are stored with both or neither. */
    static Optional<LatinName> inLatin(@Nullable String given, @Nullable String family) {
        return given == null || family == null ? Optional.empty() : LatinName.stored(given, family);
    }
}
