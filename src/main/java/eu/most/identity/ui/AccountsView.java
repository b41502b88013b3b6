package eu.most.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.most.identity.AccountSummary;
import eu.most.identity.Accounts;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.people.EmploymentDetails;
import eu.most.people.Employments;
import eu.most.people.People;
import eu.most.people.PersonDetails;
import eu.most.uikit.CardTable;
import eu.most.uikit.PageHeader;
import eu.most.uikit.PageNumber;
import eu.most.uikit.Pager;
import eu.most.uikit.SearchForm;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

/**
 * The administrator's list of accounts; the address says what was searched and which page it is.
 */
@Route(AccountsView.ROUTE)
@RolesAllowed("ADMINISTRATOR")
class AccountsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = IdentityPages.ACCOUNTS;

    private static final int PAGE_SIZE = 25;
    private static final int PEOPLE_LOOKED_AT = 200;
    private static final List<String> COLUMNS =
            List.of("name", "work", "user-name", "roles", "state");

    private final Accounts accounts;
    private final People people;
    private final Employments employments;

    AccountsView(Accounts accounts, People people, Employments employments) {
        this.accounts = accounts;
        this.people = people;
        this.employments = employments;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String text = SearchForm.textIn(event.getLocation());
        Anchor open =
                new Anchor(
                        "/" + IdentityPages.NEW_ACCOUNT, getTranslation("identity.accounts.open"));
        open.addClassNames("btn", "primary");
        Anchor keys =
                new Anchor("/" + ApiKeysView.ROUTE, getTranslation("identity.api-keys.navigation"));
        keys.addClassName("btn");
        add(
                new PageHeader(
                                getTranslation("identity.accounts.title"),
                                getTranslation("identity.accounts.lead"))
                        .withActions(keys, open),
                new SearchForm(
                        getTranslation("identity.accounts.search"),
                        getTranslation("identity.accounts.search.action"),
                        text,
                        ROUTE,
                        Map.of()));
        show(text, PageNumber.in(event.getLocation()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "uikit.page-title", Map.of("title", getTranslation("identity.accounts.title")));
    }

    private void show(String text, int number) {
        Page<PersonDetails> named = peopleNamed(text);
        if (named.hasNext()) {
            add(
                    new Paragraph(
                            getTranslation(
                                    "identity.accounts.cut",
                                    Map.of(
                                            "shown",
                                            named.getNumberOfElements(),
                                            "count",
                                            named.getTotalElements()))));
        }
        Page<AccountSummary> page =
                accounts.page(
                        text,
                        named.map(PersonDetails::id).getContent(),
                        PageRequest.of(number, PAGE_SIZE));
        if (page.isEmpty()) {
            Paragraph empty = new Paragraph(getTranslation("identity.accounts.empty"));
            add(empty);
            return;
        }
        CardTable table =
                new CardTable(
                        COLUMNS.stream()
                                .map(it -> getTranslation("identity.accounts." + it))
                                .toList());
        Map<PersonId, List<EmploymentDetails>> work =
                employments.current(page.map(AccountSummary::person).getContent());
        page.forEach(account ->
                table.addRow(cells(account, work.getOrDefault(account.person(), List.of()))));
        Div card = new Div(table);
        card.addClassName("card");
        add(card, Pager.ofSearch(page, ROUTE, text));
    }

    private Component[] cells(AccountSummary account, List<EmploymentDetails> work) {
        String roles =
                account.roles().stream()
                        .sorted()
                        .map(role -> getTranslation("identity.role." + role))
                        .collect(Collectors.joining(", "));
        return new Component[] {
            new Anchor("/" + IdentityPages.account(account.id()), account.displayName()),
            CardTable.text(work.isEmpty() ? "–" : EmploymentDetails.line(work)),
            CardTable.text(account.userName().value()),
            CardTable.text(roles),
            AccountState.pill(account, getTranslation("identity.state." + account.state()))
        };
    }

    private Page<PersonDetails> peopleNamed(String text) {
        return text.isBlank()
                ? Page.empty()
                : people.search(
                        text, LanguageTag.of(getLocale()), PageRequest.of(0, PEOPLE_LOOKED_AT));
    }
}
