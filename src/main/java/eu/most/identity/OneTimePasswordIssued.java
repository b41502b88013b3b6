package eu.most.identity;

import java.time.Instant;
import java.util.Map;

/** A slip with a first password was made for the person. */
public record OneTimePasswordIssued(AccountId account, Instant expiresAt) implements IdentityEvent {

    @Override
    public String act() {
        return "slip-issued";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("expires", expiresAt.toString());
    }
}
