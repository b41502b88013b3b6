package eu.most.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.most.access.Role;
import eu.most.identity.AccountId;
import eu.most.identity.AccountSummary;
import eu.most.identity.Accounts;
import eu.most.identity.ChangeOutcome;
import eu.most.people.EmploymentDetails;
import eu.most.people.Employments;
import eu.most.uikit.NotFoundException;
import eu.most.uikit.PageHeader;
import eu.most.uikit.Row;
import eu.most.uikit.StatusNote;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One account: its roles, its lock, and the slip for a first sign-in. */
@Route(IdentityPages.ACCOUNTS + "/:id")
@RolesAllowed("ADMINISTRATOR")
class AccountView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Accounts accounts;
    private final Employments employments;
    private final StatusNote said = new StatusNote();
    private String title = "";

    AccountView(Accounts accounts, Employments employments) {
        this.accounts = accounts;
        this.employments = employments;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String typed = event.getRouteParameters().get("id").orElse("");
        show(
                idIn(typed)
                        .flatMap(accounts::find)
                        .orElseThrow(() -> new NotFoundException("account")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("uikit.page-title", Map.of("title", title));
    }

    private static Optional<AccountId> idIn(String typed) {
        try {
            return Optional.of(AccountId.of(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void show(AccountSummary account) {
        removeAll();
        title = text("identity.account.title", account);
        Paragraph userName = new Paragraph(account.userName().value());
        userName.addClassName("code");
        Row who =
                new Row(
                        userName,
                        AccountState.pill(
                                account, getTranslation("identity.state." + account.state())));
        String work =
                EmploymentDetails.line(
                        employments
                                .current(List.of(account.person()))
                                .getOrDefault(account.person(), List.of()));
        add(new PageHeader(title, work), who, said, roles(account), entry(account), back());
    }

    private Div roles(AccountSummary account) {
        RoleChoice choice =
                new RoleChoice(getTranslation("identity.account.roles"), account.roles());
        NativeButton save =
                new NativeButton(
                        getTranslation("identity.account.save"),
                        click -> saveRoles(account, choice.chosen()));
        save.addClassNames("btn", "primary");
        Div card = new Div(choice, save);
        card.addClassNames("card", "stack");
        return card;
    }

    private Div entry(AccountSummary account) {
        Anchor slip =
                new Anchor(
                        "/" + IdentityPages.slip(account.id()),
                        getTranslation("identity.account.slip"));
        slip.addClassName("btn");
        slip.setRouterIgnore(true);
        boolean locked = account.state() == AccountSummary.State.LOCKED;
        Row actions =
                new Row(
                        slip,
                        locked
                                ? button("identity.account.unlock", () -> unlock(account))
                                : button("identity.account.lock", () -> lock(account)));
        Div card = new Div(actions);
        card.addClassNames("card", "stack");
        if (!locked) {
            card.add(note("identity.account.lock.note"));
        }
        if (account.state() == AccountSummary.State.CLOSED) {
            card.addComponentAsFirst(note("identity.account.closed.note"));
        }
        return card;
    }

    private Paragraph note(String key) {
        Paragraph note = new Paragraph(getTranslation(key));
        note.addClassName("small");
        return note;
    }

    private NativeButton button(String key, Runnable action) {
        NativeButton button = new NativeButton(getTranslation(key), click -> action.run());
        button.addClassName("btn");
        return button;
    }

    private Anchor back() {
        return new Anchor("/" + AccountsView.ROUTE, getTranslation("identity.slip.back"));
    }

    private void saveRoles(AccountSummary account, Set<Role> chosen) {
        ChangeOutcome outcome = accounts.setRoles(account.id(), chosen);
        tell(outcome, "identity.account.saved", account);
    }

    private void lock(AccountSummary account) {
        tell(accounts.lock(account.id()), "identity.account.locked", account);
    }

    private void unlock(AccountSummary account) {
        accounts.unlock(account.id());
        tell(new ChangeOutcome.Changed(), "identity.account.unlocked", account);
    }

    private void tell(ChangeOutcome outcome, String doneKey, AccountSummary account) {
        switch (outcome) {
            case ChangeOutcome.Changed() -> said.done(text(doneKey, account));
            case ChangeOutcome.OneSelf() ->
                    said.refused(getTranslation("identity.account.oneself"));
            case ChangeOutcome.LastAdministrator() ->
                    said.refused(getTranslation("identity.account.last-administrator"));
        }
        accounts.find(account.id()).ifPresent(this::show);
    }

    private String text(String key, AccountSummary account) {
        return getTranslation(key, Map.of("name", account.displayName()));
    }
}
