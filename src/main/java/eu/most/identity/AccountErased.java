package eu.most.identity;

/** The account of a person who was erased forgot who they were. */
public record AccountErased(AccountId account) implements IdentityEvent {

    @Override
    public String act() {
        return "account-erased";
    }
}
