package eu.most.identity;

import eu.most.access.Role;
import java.util.Set;

/**
 * What an account allows at this moment.
 *
 * @param isShut whether it is locked, or closed because its person has left
 */
record AccountStatus(
        boolean isShut, Set<Role> roles, boolean hasOneTimePassword, int credentialsRevision) {

    AccountStatus {
        roles = Set.copyOf(roles);
    }

    static AccountStatus of(Account account, boolean isClosed) {
        return new AccountStatus(
                account.isLocked() || isClosed,
                account.roles(),
                account.hasOneTimePassword(),
                account.credentialsRevision());
    }
}
