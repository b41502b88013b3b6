package eu.most.identity;

import eu.most.access.Role;
import java.util.Set;

/** What an account allows at this moment. */
record Standing(
        boolean isLocked, Set<Role> roles, boolean hasSlipPassword, int credentialsRevision) {

    Standing {
        roles = Set.copyOf(roles);
    }

    static Standing of(Account account) {
        return new Standing(
                account.isLocked(),
                account.roles(),
                account.hasSlipPassword(),
                account.credentialsRevision());
    }
}
