package eu.most.identity;

import eu.most.access.Role;
import java.util.Set;

/**
 * What an account allows at this moment.
 *
 * @param isShut whether it is locked, or closed because its person has left
 */
record Standing(boolean isShut, Set<Role> roles, boolean hasSlipPassword, int credentialsRevision) {

    Standing {
        roles = Set.copyOf(roles);
    }

    static Standing of(Account account, boolean isClosed) {
        return new Standing(
                account.isLocked() || isClosed,
                account.roles(),
                account.hasSlipPassword(),
                account.credentialsRevision());
    }
}
