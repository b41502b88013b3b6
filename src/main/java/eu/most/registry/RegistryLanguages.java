package eu.most.registry;

import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.uikit.PreferredLanguages;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells every screen the language of its reader, and keeps what they choose there themselves. */
@Component
class RegistryLanguages implements PreferredLanguages {

    private final PersonRepository people;

    RegistryLanguages(PersonRepository people) {
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LanguageTag> of(PersonId person) {
        return people.findById(person.value()).map(found -> found.details().language());
    }

    @Override
    @Transactional
    public void choose(PersonId person, LanguageTag language) {
        people.findById(person.value()).ifPresent(found -> found.read(language));
    }
}
