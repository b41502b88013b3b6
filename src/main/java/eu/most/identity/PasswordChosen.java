package eu.most.identity;

/** The person chose a password of their own. */
public record PasswordChosen(AccountId account) implements IdentityEvent {

    @Override
    public String act() {
        return "password-chosen";
    }
}
