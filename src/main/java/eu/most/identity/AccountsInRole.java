package eu.most.identity;

import eu.most.access.PeopleInRole;
import eu.most.access.Role;
import eu.most.kernel.PersonId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules whom to turn to. Whoever sends a notice need not see accounts. */
@Component
class AccountsInRole implements PeopleInRole {

    private final AccountRepository accounts;

    AccountsInRole(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonId> with(Role role) {
        return accounts.findActiveWith(role).stream().map(Account::person).toList();
    }
}
