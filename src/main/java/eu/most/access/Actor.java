package eu.most.access;

import eu.most.kernel.PersonId;
import java.util.Set;

/** The person on whose behalf something happens, with the roles they have at this moment. */
public record Actor(PersonId person, String displayName, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAnyOf(Role... wanted) {
        for (Role role : wanted) {
            if (is(role)) {
                return true;
            }
        }
        return false;
    }
}
