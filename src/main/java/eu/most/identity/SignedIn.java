package eu.most.identity;

import java.util.Map;

/** Somebody signed in, from this network address. */
public record SignedIn(AccountId account, String from) implements IdentityEvent {

    @Override
    public String act() {
        return "signed-in";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("from", from);
    }
}
