package eu.most.identity;

import eu.most.access.Role;
import eu.most.kernel.PersonId;
import eu.most.people.Employments;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Whose account is closed because the last of their employments ended. The registry is asked each
 * time, so that a new employment, or another end, opens it again. Whoever never had an employment
 * there keeps their account, and so do administrators while no other is left: somebody must be able
 * to run the place.
 */
@Component
class Departures {

    private final Employments employments;
    private final AccountRepository accounts;

    Departures(Employments employments, AccountRepository accounts) {
        this.employments = employments;
        this.accounts = accounts;
    }

    boolean isClosed(Account account) {
        return !closed(List.of(account)).isEmpty();
    }

    /** Those of these accounts' people whose account is closed. */
    Set<PersonId> closed(Collection<Account> looked) {
        Set<PersonId> left = employments.whoLeft(looked.stream().map(Account::person).toList());
        boolean administrator =
                looked.stream().anyMatch(one -> left.contains(one.person()) && runsThePlace(one));
        if (!administrator || administratorRemains()) {
            return left;
        }
        return looked.stream()
                .filter(one -> left.contains(one.person()) && !runsThePlace(one))
                .map(Account::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean administratorRemains() {
        List<PersonId> administrators =
                accounts.findActiveWith(Role.ADMINISTRATOR).stream().map(Account::person).toList();
        return !employments.whoLeft(administrators).containsAll(administrators);
    }

    private static boolean runsThePlace(Account account) {
        return account.roles().contains(Role.ADMINISTRATOR);
    }
}
