package eu.most.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import eu.most.kernel.LanguageTag;
import eu.most.registry.OpenPrison;
import eu.most.registry.OrganisationDetails;
import eu.most.registry.OrganisationKind;
import eu.most.registry.Organisations;
import eu.most.registry.PrisonDetails;
import eu.most.registry.Prisons;
import eu.most.registry.RegistryPages;
import eu.most.registry.ui.parts.FormCard;
import eu.most.registry.ui.parts.ListView;
import eu.most.registry.ui.parts.Typed;
import eu.most.uikit.CardTable;
import eu.most.uikit.LineField;
import eu.most.uikit.SearchChoice;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** Prisons, and for officers the way to enter another. */
@Route(RegistryPages.PRISONS)
@RolesAllowed({"COORDINATOR", "ACCREDITOR", "ADMINISTRATOR"})
class PrisonsView extends ListView<PrisonDetails> {

    private final Prisons prisons;
    private final Organisations organisations;

    PrisonsView(Prisons prisons, Organisations organisations) {
        super("prisons", "name", "town");
        this.prisons = prisons;
        this.organisations = organisations;
    }

    @Override
    protected Page<PrisonDetails> search(String text, LanguageTag language, Pageable page) {
        return prisons.search(text, language, page);
    }

    @Override
    protected Component[] cells(PrisonDetails prison) {
        return new Component[] {
            new Anchor("/" + RegistryPages.prison(prison.id()), prison.name()),
            CardTable.text(prison.town())
        };
    }

    @Override
    protected void addForms() {
        if (!prisons.mayRename()) {
            return;
        }
        LineField name =
                new LineField("prison-name", getTranslation("registry.organisations.name"), 200);
        LineField town = new LineField("prison-town", getTranslation("registry.column.town"), 100);
        SearchChoice<OrganisationDetails> runBy =
                new SearchChoice<>(
                        "prison-run-by",
                        text("run-by"),
                        (text, page) ->
                                organisations.search(
                                        text,
                                        OrganisationKind.PRISON_SERVICE,
                                        LanguageTag.of(getLocale()),
                                        page),
                        OrganisationDetails::name,
                        _ -> "");
        add(
                new FormCard(
                        text("add"),
                        text("add.action"),
                        () -> open(name, town, runBy),
                        name,
                        town,
                        runBy));
    }

    private void open(LineField name, LineField town, SearchChoice<OrganisationDetails> runBy) {
        boolean named =
                name.check(
                                Typed.isLine(name.text(), 200),
                                getTranslation("registry.organisations.name.error"))
                        && name.check(
                                !prisons.isNameTaken(name.text(), Optional.empty()),
                                text("name.taken"));
        boolean fine =
                named
                        & town.check(Typed.isLine(town.text(), 100), text("town.error"))
                        & runBy.check(getTranslation("registry.person.employer.error"));
        if (fine) {
            prisons.open(
                    new OpenPrison(name.text(), town.text(), runBy.chosen().orElseThrow().id()));
            showAgain();
        }
    }
}
