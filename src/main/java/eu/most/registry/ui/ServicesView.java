package eu.most.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import eu.most.access.LinkedPage;
import eu.most.access.PageLinks;
import eu.most.kernel.LanguageTag;
import eu.most.registry.OfferOutcome;
import eu.most.registry.OfferService;
import eu.most.registry.OfferedServices;
import eu.most.registry.OrganisationDetails;
import eu.most.registry.OrganisationKind;
import eu.most.registry.Organisations;
import eu.most.registry.PrisonDetails;
import eu.most.registry.Prisons;
import eu.most.registry.RegistryPages;
import eu.most.registry.ServiceDetails;
import eu.most.registry.ServiceId;
import eu.most.registry.ServiceKind;
import eu.most.registry.ui.parts.FormCard;
import eu.most.registry.ui.parts.ListView;
import eu.most.uikit.CardTable;
import eu.most.uikit.ChoiceField;
import eu.most.uikit.Dates;
import eu.most.uikit.LineField;
import eu.most.uikit.SearchChoice;
import eu.most.uikit.StatusNote;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** Services that organisations offer, and the form to offer another. */
@Route(RegistryPages.SERVICES)
@RolesAllowed({"COORDINATOR", "ACCREDITOR", "ADMINISTRATOR"})
class ServicesView extends ListView<ServiceDetails> {

    private final OfferedServices services;
    private final Organisations organisations;
    private final Prisons prisons;
    private final PageLinks links;
    private final Clock clock;

    ServicesView(
            OfferedServices services,
            Organisations organisations,
            Prisons prisons,
            PageLinks links,
            Clock clock) {
        super("services", "service", "organisation", "prison", "since");
        this.services = services;
        this.organisations = organisations;
        this.prisons = prisons;
        this.links = links;
        this.clock = clock;
    }

    @Override
    protected Page<ServiceDetails> search(String text, LanguageTag language, Pageable page) {
        return services.search(text, language, page);
    }

    @Override
    protected Component[] cells(ServiceDetails service) {
        return new Component[] {
            new Anchor("/" + path(service.id()), kind(service.kind())),
            CardTable.text(service.organisationName()),
            CardTable.text(service.prisonName()),
            CardTable.text(Dates.day(service.since(), getLocale()))
        };
    }

    @Override
    protected void addForms() {
        LanguageTag language = LanguageTag.of(getLocale());
        SearchChoice<OrganisationDetails> organisation =
                new SearchChoice<>(
                        "offer-organisation",
                        getTranslation("registry.column.organisation"),
                        (text, page) ->
                                organisations.search(
                                        text, OrganisationKind.THIRD_SECTOR, language, page),
                        OrganisationDetails::name,
                        _ -> "");
        SearchChoice<PrisonDetails> prison =
                new SearchChoice<>(
                        "offer-prison",
                        getTranslation("registry.column.prison"),
                        (text, page) -> prisons.search(text, language, page),
                        PrisonDetails::name,
                        PrisonDetails::town);
        ChoiceField<ServiceKind> kind =
                new ChoiceField<>(
                        "offer-kind",
                        getTranslation("registry.column.service"),
                        List.of(ServiceKind.values()),
                        this::kind);
        LineField from =
                LineField.day(
                        "offer-from", getTranslation("registry.person.from"), LocalDate.now(clock));
        StatusNote said = new StatusNote();
        add(
                new FormCard(
                        text("offer"),
                        text("offer.action"),
                        () -> offer(organisation, prison, kind, from, said),
                        said,
                        organisation,
                        prison,
                        kind,
                        from));
    }

    private void offer(
            SearchChoice<OrganisationDetails> organisation,
            SearchChoice<PrisonDetails> prison,
            ChoiceField<ServiceKind> kind,
            LineField from,
            StatusNote said) {
        String choose = getTranslation("registry.choose");
        boolean fine =
                organisation.check(choose)
                        & prison.check(choose)
                        & kind.check(choose)
                        & from.check(
                                from.chosenDay().isPresent(),
                                getTranslation("registry.person.day.error"));
        if (!fine) {
            return;
        }
        OfferOutcome outcome =
                services.offer(
                        new OfferService(
                                organisation.chosen().orElseThrow().id(),
                                prison.chosen().orElseThrow().id(),
                                kind.chosen().orElseThrow(),
                                from.chosenDay().orElseThrow()));
        switch (outcome) {
            case OfferOutcome.Offered offered ->
                    getUI().ifPresent(ui -> ui.navigate(path(offered.service())));
            case OfferOutcome.AlreadyOffered already -> said.refused(text("offer.already"));
        }
    }

    private String path(ServiceId service) {
        return links.path(LinkedPage.SERVICE, service);
    }

    private String kind(ServiceKind kind) {
        return getTranslation("registry.kind." + kind);
    }
}
