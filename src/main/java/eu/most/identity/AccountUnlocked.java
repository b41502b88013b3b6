package eu.most.identity;

/** The account admits its person again. */
public record AccountUnlocked(AccountId account) implements IdentityEvent {

    @Override
    public String act() {
        return "account-unlocked";
    }
}
