package eu.most.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.most.identity.Accounts;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.people.EmploymentDetails;
import eu.most.people.Employments;
import eu.most.people.People;
import eu.most.people.PersonDetails;
import eu.most.uikit.CardTable;
import eu.most.uikit.NotFoundException;
import eu.most.uikit.PageHeader;
import eu.most.uikit.PageNumber;
import eu.most.uikit.Pager;
import eu.most.uikit.SearchForm;
import eu.most.uikit.SectorSign;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

/** Opens an account: first the person is found in the registry, then the account is described. */
@Route(IdentityPages.NEW_ACCOUNT + "/:person?")
@RolesAllowed("ADMINISTRATOR")
class OpenAccountView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PATH = IdentityPages.NEW_ACCOUNT;
    private static final int PAGE_SIZE = 20;

    private final Accounts accounts;
    private final People people;
    private final Employments employments;

    OpenAccountView(Accounts accounts, People people, Employments employments) {
        this.accounts = accounts;
        this.people = people;
        this.employments = employments;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<String> typed = event.getRouteParameters().get("person");
        if (typed.isPresent()) {
            PersonDetails person =
                    idIn(typed.get())
                            .flatMap(people::find)
                            .orElseThrow(() -> new NotFoundException("person"));
            add(
                    new PageHeader(title(), person.displayName()),
                    new OpenAccountForm(accounts, person.id()));
            return;
        }
        String text = SearchForm.textIn(event.getLocation());
        add(
                new PageHeader(title(), getTranslation("identity.open.lead")),
                new SearchForm(
                        getTranslation("identity.accounts.search"),
                        getTranslation("identity.accounts.search.action"),
                        text,
                        PATH,
                        Map.of()));
        list(text, PageNumber.in(event.getLocation()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("uikit.page-title", Map.of("title", title()));
    }

    private String title() {
        return getTranslation("identity.open.title");
    }

    private void list(String text, int number) {
        Page<PersonDetails> found =
                people.search(text, LanguageTag.of(getLocale()), PageRequest.of(number, PAGE_SIZE));
        if (found.isEmpty()) {
            add(new Paragraph(getTranslation("identity.open.nobody")));
            return;
        }
        Map<PersonId, List<EmploymentDetails>> work =
                employments.current(found.map(PersonDetails::id).getContent());
        CardTable table =
                new CardTable(
                        Stream.of("name", "sector", "employer", "email")
                                .map(column -> getTranslation("registry.column." + column))
                                .toList());
        found.forEach(person ->
                table.addRow(
                        new Anchor("/" + PATH + "/" + person.id(), person.displayName()),
                        new SectorSign(person.sector()),
                        CardTable.text(
                                EmploymentDetails.line(work.getOrDefault(person.id(), List.of()))),
                        CardTable.text(
                                person.email()
                                        .map(Object::toString)
                                        .orElseGet(() ->
                                                getTranslation("registry.person.no-email")))));
        Div card = new Div(table);
        card.addClassName("card");
        add(card, Pager.ofSearch(found, PATH, text));
    }

    private static Optional<PersonId> idIn(String typed) {
        try {
            return Optional.of(PersonId.of(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
