package eu.most.registry.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.most.kernel.PrisonId;
import eu.most.registry.OrganisationDetails;
import eu.most.registry.Organisations;
import eu.most.registry.PrisonDetails;
import eu.most.registry.Prisons;
import eu.most.registry.RegistryPages;
import eu.most.registry.RenameOutcome;
import eu.most.registry.RenamePrison;
import eu.most.registry.ui.parts.Ids;
import eu.most.registry.ui.parts.RegistryParts;
import eu.most.registry.ui.parts.RenameForm;
import eu.most.registry.ui.parts.Typed;
import eu.most.uikit.Facts;
import eu.most.uikit.LineField;
import eu.most.uikit.NotFoundException;
import eu.most.uikit.PageHeader;
import eu.most.uikit.SearchForm;
import eu.most.uikit.StatusNote;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** One prison: where it is, who runs it, and for officers its name. */
@Route(RegistryPages.PRISONS + "/:prison")
@RolesAllowed({"COORDINATOR", "ACCREDITOR", "ADMINISTRATOR"})
class PrisonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Prisons prisons;
    private final Organisations organisations;
    private final StatusNote said = new StatusNote();
    private String title = "";

    PrisonView(Prisons prisons, Organisations organisations) {
        this.prisons = prisons;
        this.organisations = organisations;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                Ids.in(event, "prison", PrisonId::of)
                        .flatMap(prisons::find)
                        .orElseThrow(() -> new NotFoundException("prison")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("uikit.page-title", Map.of("title", title));
    }

    private void show(PrisonDetails prison) {
        removeAll();
        title = prison.name();
        Anchor services =
                new Anchor(
                        SearchForm.address(RegistryPages.SERVICES, Map.of("q", title)),
                        getTranslation("registry.prison.services"));
        services.addClassName("btn");
        Div card = new Div(facts(prison));
        card.addClassName("card");
        add(
                new RegistryParts("prisons"),
                new PageHeader(title, null).withActions(services),
                said,
                card);
        if (prisons.mayRename()) {
            add(renaming(prison));
        }
    }

    private Facts facts(PrisonDetails prison) {
        return new Facts()
                .with(getTranslation("registry.column.town"), prison.town())
                .with(
                        getTranslation("registry.prisons.run-by"),
                        organisations
                                .find(prison.runBy())
                                .map(OrganisationDetails::name)
                                .orElse(""));
    }

    private RenameForm renaming(PrisonDetails prison) {
        LineField name =
                new LineField("prison-name", getTranslation("registry.organisations.name"), 200);
        LineField town = new LineField("prison-town", getTranslation("registry.column.town"), 100);
        name.show(prison.name());
        town.show(prison.town());
        return new RenameForm(
                getTranslation("registry.prison.rename"),
                () -> rename(prison, name, town),
                name,
                town);
    }

    private void rename(PrisonDetails prison, LineField name, LineField town) {
        boolean fine =
                name.check(
                                Typed.isLine(name.text(), 200),
                                getTranslation("registry.organisations.name.error"))
                        & town.check(
                                Typed.isLine(town.text(), 100),
                                getTranslation("registry.prisons.town.error"));
        if (!fine) {
            return;
        }
        switch (prisons.rename(new RenamePrison(prison.id(), name.text(), town.text()))) {
            case RenameOutcome.Renamed() -> renamed(prison, name.text(), town.text());
            case RenameOutcome.Unchanged() ->
                    name.check(false, getTranslation("registry.rename.unchanged"));
            case RenameOutcome.NameTaken() ->
                    name.check(false, getTranslation("registry.prisons.name.taken"));
        }
    }

    private void renamed(PrisonDetails before, String name, String town) {
        said.done(
                getTranslation(
                        "registry.renamed",
                        Map.of(
                                "from", before.name() + ", " + before.town(),
                                "to", name + ", " + town)));
        prisons.find(before.id()).ifPresent(this::show);
    }
}
