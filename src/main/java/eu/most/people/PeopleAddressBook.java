package eu.most.people;

import eu.most.kernel.PersonId;
import eu.most.notifications.AddressBook;
import eu.most.notifications.Recipient;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the post where people are. Whoever may send somebody a notice need not see their file. */
@Component
class PeopleAddressBook implements AddressBook {

    private final PersonRepository people;

    PeopleAddressBook(PersonRepository people) {
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Recipient> find(PersonId person) {
        return people.findById(people.standingFor(person.value()).orElse(person.value()))
                .map(Person::details)
                .map(found -> new Recipient(found.displayName(), found.email(), found.language()));
    }
}
