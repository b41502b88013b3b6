package eu.most.catalogue.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.catalogue.Catalogue;
import eu.most.catalogue.CataloguePages;
import eu.most.catalogue.ModuleSummary;
import eu.most.kernel.LanguageTag;
import eu.most.uikit.EmptyState;
import eu.most.uikit.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All training modules, and a search whose word is in the address. */
@Route(CataloguePages.MODULES)
@PermitAll
class ModulesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String WORD = "q";
    private static final int LONGEST_WORD = 100;

    private final Catalogue catalogue;
    private final TextField search = new TextField();
    private final Paragraph found = new Paragraph();
    private final Div modules = new Div();

    ModulesView(Catalogue catalogue, CurrentActor currentActor) {
        this.catalogue = catalogue;
        addClassName("stack");
        PageHeader header =
                new PageHeader(
                        getTranslation("catalogue.modules.title"),
                        getTranslation("catalogue.modules.lead"));
        if (currentActor.find().filter(ModulesView::authors).isPresent()) {
            header.withActions(
                    new Anchor(
                            "/" + CataloguePages.IMPORT, getTranslation("catalogue.import.link")));
        }
        search.setLabel(getTranslation("catalogue.modules.search"));
        search.setHelperText(getTranslation("catalogue.modules.search.hint"));
        search.setMaxLength(LONGEST_WORD);
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keepInAddress();
            }
            show();
        });
        found.addClassName("small");
        found.getElement().setAttribute("role", "status");
        modules.addClassName("grid");
        add(header, search, found, modules, new ProgrammeList(catalogue));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String word = event.getLocation().getQueryParameters().getSingleParameter(WORD).orElse("");
        search.setValue(word.substring(0, Math.min(LONGEST_WORD, word.length())));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "uikit.page-title", Map.of("title", getTranslation("catalogue.modules.title")));
    }

    private void show() {
        List<ModuleSummary> all = catalogue.published(LanguageTag.of(getLocale()));
        List<ModuleSummary> fitting =
                all.stream().filter(module -> fits(module, search.getValue())).toList();
        search.setVisible(!all.isEmpty());
        found.setText(getTranslation("catalogue.modules.found", Map.of("count", fitting.size())));
        found.setVisible(!all.isEmpty());
        modules.removeAll();
        if (all.isEmpty()) {
            modules.add(
                    new EmptyState(
                            "catalogue.modules.none.title", "catalogue.modules.none.text", null));
        } else if (fitting.isEmpty()) {
            modules.add(
                    new EmptyState(
                            "catalogue.modules.empty.title", "catalogue.modules.empty.text", null));
        }
        fitting.forEach(module -> modules.add(new ModuleCard(module)));
    }

    private void keepInAddress() {
        QueryParameters word =
                search.isEmpty()
                        ? QueryParameters.empty()
                        : QueryParameters.of(WORD, search.getValue());
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(CataloguePages.MODULES, word));
    }

    private static boolean authors(Actor actor) {
        return actor.isAnyOf(Role.TRAINER, Role.ADMINISTRATOR);
    }

    private static boolean fits(ModuleSummary module, String word) {
        return plain(module.title() + " " + module.summary()).contains(plain(word.strip()));
    }

    /** Small letters without accents, so that a foreign keyboard finds Czech words. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
