package eu.most.identity;

import eu.most.access.Role;
import eu.most.kernel.PersonId;
import java.util.Map;

/** The person may do what the role may. */
public record RoleGranted(AccountId account, PersonId person, Role role) implements IdentityEvent {

    @Override
    public String act() {
        return "role-granted";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("role", role.name());
    }
}
