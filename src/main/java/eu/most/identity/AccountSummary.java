package eu.most.identity;

import eu.most.access.Role;
import eu.most.kernel.PersonId;
import java.util.Set;

/** One account, as administrators see it. */
public record AccountSummary(
        AccountId id,
        PersonId person,
        String displayName,
        UserName userName,
        Set<Role> roles,
        State state) {

    public AccountSummary {
        roles = Set.copyOf(roles);
    }

    /** What the account admits. */
    public enum State {
        /** The person has a password of their own. */
        ACTIVE,
        /** There is no password yet, or only one on a printed slip. */
        INVITED,
        LOCKED,
        /** The last employment of the person has ended. */
        CLOSED
    }
}
