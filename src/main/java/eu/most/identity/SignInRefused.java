package eu.most.identity;

import java.util.Map;

/** A try to sign in to an existing account failed, from this network address. */
public record SignInRefused(AccountId account, String from, Reason reason)
        implements IdentityEvent {

    @Override
    public String act() {
        return "sign-in-refused";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("from", from, "reason", reason.name());
    }

    /** Why; told to the audit trail only, never to whoever tried. */
    public enum Reason {
        WRONG_PASSWORD,
        LOCKED_OR_SLIP_EXPIRED,
        NO_LONGER_EMPLOYED
    }
}
