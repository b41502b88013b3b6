package eu.most.identity;

import eu.most.access.Role;
import eu.most.kernel.PersonId;
import java.util.Optional;
import java.util.Set;

/**
 * Gives a person an account.
 *
 * @param password empty where the person gets a slip with a first password instead
 */
public record OpenAccount(
        PersonId person, UserName userName, Optional<String> password, Set<Role> roles) {

    public OpenAccount {
        roles = Set.copyOf(roles);
    }

    /** Hides the password. */
    @Override
    public String toString() {
        return "OpenAccount[" + person + ", " + roles + "]";
    }
}
