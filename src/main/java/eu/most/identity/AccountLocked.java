package eu.most.identity;

/** Nobody gets in with this account any more. */
public record AccountLocked(AccountId account) implements IdentityEvent {

    @Override
    public String act() {
        return "account-locked";
    }
}
