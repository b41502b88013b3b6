package eu.most.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import eu.most.access.Role;
import eu.most.identity.AccountId;
import eu.most.identity.Accounts;
import eu.most.identity.OpenAccount;
import eu.most.identity.OpenOutcome;
import eu.most.identity.UserName;
import eu.most.kernel.PersonId;
import eu.most.uikit.LineField;
import eu.most.uikit.StatusNote;
import java.util.Optional;
import java.util.Set;

/** What an account needs: a user name and roles. The password comes from a slip. */
class OpenAccountForm extends Div {

    private final Accounts accounts;
    private final PersonId person;
    private final LineField userName;
    private final RoleChoice roles;
    private final StatusNote said = new StatusNote();

    OpenAccountForm(Accounts accounts, PersonId person) {
        this.accounts = accounts;
        this.person = person;
        userName =
                new LineField(
                                "user-name",
                                getTranslation("identity.open.user-name"),
                                UserName.LONGEST)
                        .withHint(getTranslation("identity.open.user-name.hint"));
        roles = new RoleChoice(getTranslation("identity.open.roles"), Set.of(Role.TRAINEE));
        NativeButton open =
                new NativeButton(getTranslation("identity.open.action"), click -> open());
        open.addClassNames("btn", "primary");
        addClassNames("card", "stack");
        add(said, userName, roles, open);
    }

    private void open() {
        Optional<UserName> name = typedName();
        if (!userName.check(name.isPresent(), getTranslation("identity.open.error.user-name"))) {
            return;
        }
        if (roles.chosen().isEmpty()) {
            said.refused(getTranslation("identity.open.error.roles"));
            return;
        }
        tell(accounts.open(new OpenAccount(person, name.get(), Optional.empty(), roles.chosen())));
    }

    private void tell(OpenOutcome outcome) {
        switch (outcome) {
            case OpenOutcome.Opened(AccountId account) -> goTo(account);
            case OpenOutcome.PersonHasAccount(AccountId account) -> goTo(account);
            case OpenOutcome.UserNameTaken() ->
                    userName.check(false, getTranslation("identity.open.error.taken"));
            case OpenOutcome.PasswordRefused(var objection) ->
                    throw new IllegalStateException("no password was given: " + objection);
        }
    }

    private void goTo(AccountId account) {
        getUI().ifPresent(ui -> ui.navigate(IdentityPages.account(account)));
    }

    private Optional<UserName> typedName() {
        try {
            return Optional.of(new UserName(userName.text()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
