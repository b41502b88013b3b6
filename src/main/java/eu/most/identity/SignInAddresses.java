package eu.most.identity;

import eu.most.access.AsSystem;
import eu.most.kernel.EmailAddress;
import eu.most.kernel.PersonId;
import eu.most.people.People;
import eu.most.people.PeopleMerged;
import eu.most.people.PersonChanged;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps the e-mail address people sign in with equal to the one the registry has. */
@Component
@AsSystem("sign-in-addresses")
class SignInAddresses {

    private final AccountRepository accounts;
    private final People people;

    SignInAddresses(AccountRepository accounts, People people) {
        this.accounts = accounts;
        this.people = people;
    }

    @ApplicationModuleListener
    void on(PersonChanged event) {
        follow(event.person());
    }

    @ApplicationModuleListener
    void on(PeopleMerged event) {
        follow(event.into());
    }

    /** An address that another account signs in with stays with that account. */
    private void follow(PersonId person) {
        accounts.findByPersonId(person.value())
                .ifPresent(account -> {
                    account.useEmail(addressFor(account));
                    accounts.saveAndFlush(account);
                });
    }

    private Optional<EmailAddress> addressFor(Account account) {
        return people.find(account.person())
                .flatMap(person -> person.email())
                .filter(address ->
                        accounts.findByEmail(address.value()).map(account::equals).orElse(true));
    }
}
