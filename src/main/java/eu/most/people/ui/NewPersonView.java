package eu.most.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.most.kernel.PersonId;
import eu.most.people.Employments;
import eu.most.people.People;
import eu.most.people.PeoplePages;
import eu.most.registry.Organisations;
import eu.most.registry.ui.parts.FormCard;
import eu.most.registry.ui.parts.RegistryParts;
import eu.most.uikit.Messages;
import eu.most.uikit.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;

/** The form for another person, who starts with one employer. */
@Route(PeoplePages.NEW)
@RolesAllowed({"COORDINATOR", "ACCREDITOR", "ADMINISTRATOR"})
class NewPersonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final People people;
    private final PersonFields fields;
    private final EmploymentFields employment;
    private final SimilarPeopleNote similar;

    NewPersonView(
            People people,
            Employments employments,
            Organisations organisations,
            Messages messages,
            Clock clock) {
        this.people = people;
        addClassName("stack");
        fields = new PersonFields(messages.languages());
        employment = new EmploymentFields(organisations, clock);
        similar = new SimilarPeopleNote(people, employments);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String title = getTranslation("registry.people.add");
        add(
                new RegistryParts("people"),
                new PageHeader(title, getTranslation("registry.people.add.lead"))
                        .withActions(withCode(), withoutEmployer()),
                new FormCard(
                        title,
                        getTranslation("registry.people.add.action"),
                        this::register,
                        fields,
                        employment,
                        similar));
    }

    private Anchor withCode() {
        Anchor link = new Anchor("/" + PeoplePages.WITH_CODE, getTranslation("registry.join"));
        link.addClassName("btn");
        return link;
    }

    private Anchor withoutEmployer() {
        Anchor link =
                new Anchor(
                        "/" + PeoplePages.WITHOUT_EMPLOYER,
                        getTranslation("registry.people.without-employer"));
        link.addClassName("btn");
        link.setVisible(people.mayRegisterAnybody());
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "uikit.page-title", Map.of("title", getTranslation("registry.people.add")));
    }

    private void register() {
        boolean fine = fields.check() & employment.check();
        if (fine && similar.clears(fields.name(), fields.email())) {
            PersonId person =
                    people.register(
                            fields.name(), fields.email(), fields.language(), employment.terms());
            getUI().ifPresent(ui -> ui.navigate(PeoplePages.person(person)));
        }
    }
}
