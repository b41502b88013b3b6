package eu.most.identity;

import eu.most.kernel.PersonId;
import java.util.Map;

/** A person got an account. */
public record AccountOpened(AccountId account, PersonId person) implements IdentityEvent {

    @Override
    public String act() {
        return "account-opened";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("person", person.toString());
    }
}
