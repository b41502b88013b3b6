package eu.most.people;

import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.uikit.PreferredLanguages;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells every screen the language of its reader, and keeps what they choose there themselves. */
@Component
class PeopleLanguages implements PreferredLanguages {

    private final PersonRepository people;

    PeopleLanguages(PersonRepository people) {
        this.people = people;
    }

    /** Asked for each page, so in one query, which needs no transaction around it. */
    @Override
    public Optional<LanguageTag> of(PersonId person) {
        return people.languageOf(person.value()).map(LanguageTag::new);
    }

    @Override
    @Transactional
    public void choose(PersonId person, LanguageTag language) {
        people.findById(person.value()).ifPresent(found -> found.read(language));
    }
}
