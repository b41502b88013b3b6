package eu.most.registry.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.registry.EmploymentTerms;
import eu.most.registry.OrganisationDetails;
import eu.most.registry.Organisations;
import eu.most.registry.People;
import eu.most.uikit.ChoiceField;
import eu.most.uikit.LineField;
import eu.most.uikit.Messages;
import eu.most.uikit.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.data.domain.PageRequest;

/** The form for another person, who starts with one employer. */
@Route("registry/people/new")
@RolesAllowed({"COORDINATOR", "ACCREDITOR", "ADMINISTRATOR"})
class NewPersonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient People people;
    private final PersonFields fields;
    private final ChoiceField<OrganisationDetails> employer;
    private final LineField jobTitle;
    private final LineField from;

    NewPersonView(People people, Organisations organisations, Messages messages, Clock clock) {
        this.people = people;
        addClassName("stack");
        fields = new PersonFields(messages.languages());
        employer =
                new ChoiceField<>(
                        "employer",
                        getTranslation("registry.person.employer"),
                        organisations
                                .search("", LanguageTag.of(getLocale()), PageRequest.of(0, 500))
                                .getContent(),
                        OrganisationDetails::name);
        jobTitle = new LineField("job", getTranslation("registry.column.job"), 100);
        from = LineField.day("from", getTranslation("registry.person.from"), LocalDate.now(clock));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String title = getTranslation("registry.people.add");
        add(
                new RegistryParts("people"),
                new PageHeader(title, getTranslation("registry.people.add.lead"))
                        .withActions(withoutEmployer()),
                new FormCard(
                        title,
                        getTranslation("registry.people.add.action"),
                        this::register,
                        fields,
                        employer,
                        jobTitle,
                        from));
    }

    private Anchor withoutEmployer() {
        Anchor link =
                new Anchor(
                        "/registry/people/new/without-employer",
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
        boolean fine =
                fields.check()
                        & employer.check(getTranslation("registry.person.employer.error"))
                        & jobTitle.check(
                                Typed.isLine(jobTitle.text(), 100),
                                getTranslation("registry.person.job.error"))
                        & from.check(
                                from.chosenDay().isPresent(),
                                getTranslation("registry.person.day.error"));
        if (fine) {
            PersonId person =
                    people.register(
                            fields.name(),
                            fields.email(),
                            fields.language(),
                            new EmploymentTerms(
                                    employer.chosen().orElseThrow().id(),
                                    jobTitle.text(),
                                    from.chosenDay().orElseThrow()));
            getUI().ifPresent(ui -> ui.navigate("registry/people/" + person));
        }
    }
}
