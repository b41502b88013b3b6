package eu.most.themes.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.most.catalogue.Catalogue;
import eu.most.themes.ThemeDetails;
import eu.most.themes.ThemeId;
import eu.most.themes.ThemeName;
import eu.most.themes.Themes;
import eu.most.uikit.CardTable;
import eu.most.uikit.EmptyState;
import eu.most.uikit.LineField;
import eu.most.uikit.PageHeader;
import eu.most.uikit.PageNumber;
import eu.most.uikit.Pager;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

/** All themes, a new one, and which module looks like which. */
@Route(ThemeNavigation.PATH)
@RolesAllowed({"TRAINER", "ADMINISTRATOR"})
class ThemesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ROWS = 25;
    private static final int AT_ONCE = 200;

    private final Themes themes;
    private final Catalogue catalogue;

    ThemesView(Themes themes, Catalogue catalogue) {
        this.themes = themes;
        this.catalogue = catalogue;
        addClassNames("stack", "wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new PageHeader(
                        getTranslation("certificates.theme.title"),
                        getTranslation("certificates.theme.lead")));
        Page<ThemeDetails> page =
                themes.page(PageRequest.of(PageNumber.in(event.getLocation()), ROWS));
        if (page.isEmpty()) {
            add(
                    new EmptyState(
                            "certificates.theme.none.title", "certificates.theme.none.text", null));
        } else {
            add(
                    table(page),
                    new Pager(
                            page, number -> "/" + ThemeNavigation.PATH + "?page=" + (number + 1)));
        }
        add(beginning());
        List<ThemeDetails> published = published();
        if (!published.isEmpty()) {
            add(new ThemeAssignment(themes, catalogue, published));
        }
    }

    /** Every one: a module whose theme was not offered would lose it when the others are saved. */
    private List<ThemeDetails> published() {
        List<ThemeDetails> published = new ArrayList<>();
        Page<ThemeDetails> page = themes.page(PageRequest.of(0, AT_ONCE));
        page.forEach(published::add);
        while (page.hasNext()) {
            page = themes.page(page.nextPageable());
            page.forEach(published::add);
        }
        return published.stream().filter(theme -> theme.published() > 0).toList();
    }

    private CardTable table(Page<ThemeDetails> page) {
        CardTable table =
                new CardTable(
                        Stream.of("name", "version", "state")
                                .map(column ->
                                        getTranslation("certificates.theme.column." + column))
                                .toList());
        page.forEach(theme ->
                table.addRow(
                        new Anchor("/" + ThemeNavigation.PATH + "/" + theme.id(), theme.name()),
                        CardTable.text(ThemeState.version(this, theme)),
                        ThemeState.pill(this, theme)));
        return table;
    }

    private Section beginning() {
        LineField name =
                new LineField(
                                "new-theme",
                                getTranslation("certificates.theme.name"),
                                ThemeName.LONGEST)
                        .withHint(getTranslation("certificates.theme.name.hint"));
        NativeButton button =
                new NativeButton(getTranslation("certificates.theme.new"), click -> begin(name));
        button.addClassNames("btn", "primary");
        Section form =
                new Section(new H2(getTranslation("certificates.theme.new.title")), name, button);
        form.addClassNames("card", "form", "stack");
        return form;
    }

    private void begin(LineField name) {
        Optional<String> typed = ThemeName.of(name.text());
        if (name.check(typed.isPresent(), getTranslation("certificates.theme.name.error"))) {
            ThemeId begun = themes.begin(typed.orElseThrow());
            UI.getCurrent().navigate(ThemeNavigation.PATH + "/" + begun);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "uikit.page-title", Map.of("title", getTranslation("certificates.theme.title")));
    }
}
