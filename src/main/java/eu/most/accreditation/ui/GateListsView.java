package eu.most.accreditation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.most.accreditation.AccreditationPages;
import eu.most.accreditation.GateList;
import eu.most.accreditation.GateLists;
import eu.most.kernel.LanguageTag;
import eu.most.registry.PrisonDetails;
import eu.most.uikit.CardTable;
import eu.most.uikit.EmptyState;
import eu.most.uikit.Moment;
import eu.most.uikit.PageHeader;
import eu.most.uikit.StatusNote;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The gate lists that the reader may have: to download, and to make anew. */
@Route(AccreditationPages.GATE_LISTS)
@RolesAllowed({"COORDINATOR", "ACCREDITOR", "ADMINISTRATOR"})
class GateListsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final GateLists lists;
    private final Clock clock;
    private final StatusNote said = new StatusNote();

    GateListsView(GateLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "uikit.page-title", Map.of("title", getTranslation("accreditation.gate-lists")));
    }

    private void show() {
        removeAll();
        add(
                new AccreditationParts("gate-lists"),
                new PageHeader(
                        getTranslation("accreditation.gate-lists"),
                        getTranslation("accreditation.gate-lists.lead")),
                said);
        List<GateList> all = lists.all(language());
        if (all.isEmpty()) {
            add(
                    new EmptyState(
                            "accreditation.gate-lists.empty.title",
                            "accreditation.gate-lists.empty.text",
                            null));
            return;
        }
        CardTable table =
                new CardTable(
                        Stream.of("prison", "made", "people", "file", "anew")
                                .map(column ->
                                        getTranslation("accreditation.gate-lists.column." + column))
                                .toList());
        all.forEach(list ->
                table.addRow(
                        CardTable.text(list.prison().name()),
                        list.madeAt()
                                .<Component>map(at -> new Moment(at, clock.getZone()))
                                .orElseGet(() ->
                                        CardTable.text(
                                                getTranslation("accreditation.gate-lists.never"))),
                        CardTable.text(list.madeAt().map(_ -> "" + list.people()).orElse("–")),
                        file(list),
                        anew(list.prison())));
        Div card = new Div(table);
        card.addClassName("card");
        add(card);
    }

    private Component file(GateList list) {
        if (list.madeAt().isEmpty()) {
            return CardTable.text("–");
        }
        Anchor file =
                new Anchor(
                        "/" + AccreditationPages.gateList(list.prison().id()),
                        getTranslation("accreditation.gate-lists.download"));
        file.getElement().setAttribute("download", true);
        file.getElement().setAttribute("router-ignore", true);
        file.setAriaLabel(file.getText() + ": " + list.prison().name());
        return file;
    }

    private Component anew(PrisonDetails prison) {
        NativeButton button = new NativeButton(getTranslation("accreditation.gate-lists.make"));
        button.addClassName("btn");
        button.setAriaLabel(button.getText() + ": " + prison.name());
        button.addClickListener(_ -> {
            lists.make(prison.id(), language());
            said.done(
                    getTranslation(
                            "accreditation.gate-lists.made", Map.of("prison", prison.name())));
            show();
        });
        return button;
    }

    private LanguageTag language() {
        return LanguageTag.of(getLocale());
    }
}
