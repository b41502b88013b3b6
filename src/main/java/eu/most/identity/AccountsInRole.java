package eu.most.identity;

import eu.most.access.PeopleInRole;
import eu.most.access.Role;
import eu.most.kernel.PersonId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules whom to turn to. Whoever sends a notice need not see accounts. */
@Component
class AccountsInRole implements PeopleInRole {

    private final AccountRepository accounts;
    private final Departures departures;

    AccountsInRole(AccountRepository accounts, Departures departures) {
        this.accounts = accounts;
        this.departures = departures;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonId> with(Role role) {
        List<Account> active = accounts.findActiveWith(role);
        Set<PersonId> closed = departures.closed(active);
        return active.stream()
                .map(Account::person)
                .filter(person -> !closed.contains(person))
                .toList();
    }
}
