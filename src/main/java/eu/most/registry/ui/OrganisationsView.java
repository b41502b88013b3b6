package eu.most.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import eu.most.access.LinkedPage;
import eu.most.access.PageLinks;
import eu.most.kernel.LanguageTag;
import eu.most.registry.FoundOrganisation;
import eu.most.registry.OrganisationDetails;
import eu.most.registry.OrganisationKind;
import eu.most.registry.Organisations;
import eu.most.registry.RegistryPages;
import eu.most.registry.ui.parts.FormCard;
import eu.most.registry.ui.parts.ListView;
import eu.most.registry.ui.parts.Typed;
import eu.most.uikit.CardTable;
import eu.most.uikit.ChoiceField;
import eu.most.uikit.LineField;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** Organisations, and for officers the way to enter another. */
@Route(RegistryPages.ORGANISATIONS)
@RolesAllowed({"COORDINATOR", "ACCREDITOR", "ADMINISTRATOR"})
class OrganisationsView extends ListView<OrganisationDetails> {

    private final Organisations organisations;
    private final PageLinks links;

    OrganisationsView(Organisations organisations, PageLinks links) {
        super("organisations", "name", "kind");
        this.organisations = organisations;
        this.links = links;
    }

    @Override
    protected Page<OrganisationDetails> search(String text, LanguageTag language, Pageable page) {
        return organisations.search(text, language, page);
    }

    @Override
    protected Component[] cells(OrganisationDetails organisation) {
        return new Component[] {
            new Anchor(
                    "/" + links.path(LinkedPage.ORGANISATION, organisation.id()),
                    organisation.name()),
            CardTable.text(kind(organisation.kind()))
        };
    }

    @Override
    protected void addForms() {
        if (!organisations.mayRename()) {
            return;
        }
        LineField name = new LineField("organisation-name", text("name"), 200);
        ChoiceField<OrganisationKind> kind =
                new ChoiceField<>(
                        "organisation-kind",
                        getTranslation("registry.column.kind"),
                        List.of(OrganisationKind.values()),
                        this::kind);
        kind.choose(OrganisationKind.THIRD_SECTOR);
        add(
                new FormCard(
                        text("add"),
                        text("add.action"),
                        () -> found(name, kind.chosen().orElse(OrganisationKind.THIRD_SECTOR)),
                        name,
                        kind));
    }

    private void found(LineField name, OrganisationKind kind) {
        boolean fine =
                name.check(Typed.isLine(name.text(), 200), text("name.error"))
                        && name.check(
                                !organisations.isNameTaken(name.text(), Optional.empty()),
                                text("name.taken"));
        if (fine) {
            organisations.found(new FoundOrganisation(name.text(), kind));
            showAgain();
        }
    }

    private String kind(OrganisationKind kind) {
        return getTranslation("registry.organisation-kind." + kind);
    }
}
