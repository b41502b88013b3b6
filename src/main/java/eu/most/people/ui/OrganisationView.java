package eu.most.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.most.kernel.OrganisationId;
import eu.most.people.Coordinators;
import eu.most.people.Employments;
import eu.most.people.People;
import eu.most.registry.OrganisationDetails;
import eu.most.registry.Organisations;
import eu.most.registry.RegistryPages;
import eu.most.registry.RenameOrganisation;
import eu.most.registry.RenameOutcome;
import eu.most.registry.ui.parts.Ids;
import eu.most.registry.ui.parts.RegistryParts;
import eu.most.registry.ui.parts.RenameForm;
import eu.most.registry.ui.parts.Typed;
import eu.most.uikit.LineField;
import eu.most.uikit.NotFoundException;
import eu.most.uikit.PageHeader;
import eu.most.uikit.PageNumber;
import eu.most.uikit.SearchForm;
import eu.most.uikit.StatusNote;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** One organisation: who speaks for it, who works for it, and for officers its name. */
@Route(RegistryPages.ORGANISATIONS + "/:organisation")
@RolesAllowed({"COORDINATOR", "ACCREDITOR", "ADMINISTRATOR"})
class OrganisationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Organisations organisations;
    private final Coordinators coordinators;
    private final People people;
    private final Employments employments;
    private final StatusNote said = new StatusNote();
    private String title = "";
    private int page;

    OrganisationView(
            Organisations organisations,
            Coordinators coordinators,
            People people,
            Employments employments) {
        this.organisations = organisations;
        this.coordinators = coordinators;
        this.people = people;
        this.employments = employments;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page = PageNumber.in(event.getLocation());
        show(
                Ids.in(event, "organisation", OrganisationId::of)
                        .flatMap(organisations::findVisible)
                        .orElseThrow(() -> new NotFoundException("organisation")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("uikit.page-title", Map.of("title", title));
    }

    private void show(OrganisationDetails organisation) {
        removeAll();
        title = organisation.name();
        OutcomeListener listener = (text, done) -> tell(organisation.id(), text, done);
        Anchor services =
                new Anchor(
                        SearchForm.address(RegistryPages.SERVICES, Map.of("q", title)),
                        getTranslation("registry.organisation.services"));
        services.addClassName("btn");
        add(
                new RegistryParts("organisations"),
                new PageHeader(
                                title,
                                getTranslation("registry.organisation-kind." + organisation.kind()))
                        .withActions(services),
                said,
                new CoordinatorList(coordinators, people, organisation, listener));
        if (coordinators.mayAppoint()) {
            add(new AppointmentForm(coordinators, people, employments, organisation, listener));
        }
        add(new EmployeeList(people, organisation, page));
        if (organisations.mayRename()) {
            add(renaming(organisation));
        }
    }

    private RenameForm renaming(OrganisationDetails organisation) {
        LineField name =
                new LineField(
                        "organisation-name", getTranslation("registry.organisations.name"), 200);
        name.show(organisation.name());
        return new RenameForm(
                getTranslation("registry.organisation.rename"),
                () -> rename(organisation, name),
                name);
    }

    private void rename(OrganisationDetails organisation, LineField name) {
        boolean fine =
                name.check(
                        Typed.isLine(name.text(), 200),
                        getTranslation("registry.organisations.name.error"));
        if (!fine) {
            return;
        }
        switch (organisations.rename(new RenameOrganisation(organisation.id(), name.text()))) {
            case RenameOutcome.Renamed() ->
                    tell(
                            organisation.id(),
                            getTranslation(
                                    "registry.renamed",
                                    Map.of("from", organisation.name(), "to", name.text())),
                            true);
            case RenameOutcome.Unchanged() ->
                    name.check(false, getTranslation("registry.rename.unchanged"));
            case RenameOutcome.NameTaken() ->
                    name.check(false, getTranslation("registry.organisations.name.taken"));
        }
    }

    private void tell(OrganisationId organisation, String text, boolean done) {
        if (done) {
            said.done(text);
        } else {
            said.refused(text);
        }
        organisations.findVisible(organisation).ifPresent(this::show);
    }
}
