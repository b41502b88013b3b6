package eu.most.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.most.kernel.PersonId;
import eu.most.kernel.Sector;
import eu.most.people.Employments;
import eu.most.people.People;
import eu.most.people.PeoplePages;
import eu.most.people.RegisterPerson;
import eu.most.registry.ui.parts.FormCard;
import eu.most.registry.ui.parts.RegistryParts;
import eu.most.uikit.ChoiceField;
import eu.most.uikit.Messages;
import eu.most.uikit.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** The form for somebody whom nobody employs yet; the officer says on which side they work. */
@Route(PeoplePages.WITHOUT_EMPLOYER)
@RolesAllowed({"ACCREDITOR", "ADMINISTRATOR"})
class PersonWithoutEmployerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final People people;
    private final PersonFields fields;
    private final ChoiceField<Sector> sector;
    private final SimilarPeopleNote similar;

    PersonWithoutEmployerView(People people, Employments employments, Messages messages) {
        this.people = people;
        addClassName("stack");
        similar = new SimilarPeopleNote(people, employments);
        fields = new PersonFields(messages.languages());
        sector =
                new ChoiceField<>(
                        "sector",
                        getTranslation("registry.column.sector"),
                        List.of(Sector.values()),
                        one -> getTranslation("uikit.sector." + one));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String title = getTranslation("registry.people.without-employer");
        add(
                new RegistryParts("people"),
                new PageHeader(title, getTranslation("registry.people.without-employer.lead")),
                new FormCard(
                        title,
                        getTranslation("registry.people.add.action"),
                        this::register,
                        fields,
                        sector,
                        similar));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "uikit.page-title",
                Map.of("title", getTranslation("registry.people.without-employer")));
    }

    private void register() {
        boolean fine = fields.check() & sector.check(getTranslation("registry.choose"));
        if (fine && similar.clears(fields.name(), fields.email())) {
            PersonId person =
                    people.register(
                            new RegisterPerson(
                                    fields.name(),
                                    fields.email(),
                                    fields.language(),
                                    sector.chosen().orElseThrow()));
            getUI().ifPresent(ui -> ui.navigate(PeoplePages.person(person)));
        }
    }
}
