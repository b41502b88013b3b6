package eu.most.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.people.EmploymentDetails;
import eu.most.people.Employments;
import eu.most.people.Merging;
import eu.most.people.People;
import eu.most.people.PeoplePages;
import eu.most.people.PersonDetails;
import eu.most.people.PersonRecord;
import eu.most.registry.ui.parts.FormCard;
import eu.most.registry.ui.parts.Ids;
import eu.most.registry.ui.parts.RegistryParts;
import eu.most.uikit.NotFoundException;
import eu.most.uikit.PageHeader;
import eu.most.uikit.SearchChoice;
import eu.most.uikit.StatusNote;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two records of one person: the other is looked for, both are compared, and then merged. */
@Route(PeoplePages.PEOPLE + "/:person/merge")
@RolesAllowed({"ACCREDITOR", "ADMINISTRATOR"})
class MergeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String OTHER = "with";

    private final Merging merging;
    private final People people;
    private final Employments employments;

    MergeView(Merging merging, People people, Employments employments) {
        this.merging = merging;
        this.people = people;
        this.employments = employments;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonRecord record =
                Ids.in(event, "person", PersonId::of)
                        .flatMap(merging::find)
                        .orElseThrow(() -> new NotFoundException("person"));
        PersonId person = record.person().id();
        begin(getTranslation("registry.merge.lead", Map.of("name", record.person().displayName())));
        if (!merging.mayMerge(person)) {
            add(new Paragraph(getTranslation("registry.merge.oneself")));
            return;
        }
        Optional<PersonRecord> other =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(OTHER)
                        .flatMap(text -> Ids.of(text, PersonId::of))
                        .filter(id -> !id.equals(person))
                        .flatMap(merging::find);
        add(
                other.isPresent()
                        ? new MergeForm(merging, List.of(record, other.get()), this::say)
                        : choice(record.person()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "uikit.page-title", Map.of("title", getTranslation("registry.merge")));
    }

    private void begin(@Nullable String lead) {
        removeAll();
        add(new RegistryParts("people"), new PageHeader(getTranslation("registry.merge"), lead));
    }

    private FormCard choice(PersonDetails person) {
        SearchChoice<PersonDetails> other =
                new SearchChoice<>(
                        "other",
                        getTranslation("registry.merge.other"),
                        (text, page) -> people.search(text, LanguageTag.of(getLocale()), page),
                        PersonDetails::listedName,
                        this::detail);
        return new FormCard(
                getTranslation("registry.merge.other.heading"),
                getTranslation("registry.merge.compare"),
                () -> compare(person, other),
                other);
    }

    private void compare(PersonDetails person, SearchChoice<PersonDetails> other) {
        if (!other.check(getTranslation("registry.merge.other.error"))) {
            return;
        }
        PersonId chosen = other.chosen().orElseThrow().id();
        if (chosen.equals(person.id())) {
            other.refuse(getTranslation("registry.merge.same"));
            return;
        }
        getUI().ifPresent(ui ->
                ui.navigate(
                        PeoplePages.merge(person.id()),
                        QueryParameters.of(OTHER, chosen.toString())));
    }

    /** What tells two of the same name apart. */
    private String detail(PersonDetails person) {
        return Stream.concat(
                        person.email().map(Object::toString).stream(),
                        employments.of(person.id()).stream().map(EmploymentDetails::line))
                .collect(Collectors.joining("; "));
    }

    private void say(PersonId stayed) {
        PersonDetails person = people.find(stayed).orElseThrow();
        begin(null);
        StatusNote said = new StatusNote();
        Anchor record =
                new Anchor("/" + PeoplePages.person(stayed), getTranslation("registry.merge.open"));
        record.addClassNames("btn", "primary");
        add(said, new Div(record));
        said.done(getTranslation("registry.merge.done", Map.of("name", person.displayName())));
    }
}
