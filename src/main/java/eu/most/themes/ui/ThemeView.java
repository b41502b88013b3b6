package eu.most.themes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.most.themes.ThemeDetails;
import eu.most.themes.ThemeId;
import eu.most.themes.ThemePreview;
import eu.most.themes.ThemePublishing;
import eu.most.themes.Themes;
import eu.most.uikit.NotFoundException;
import eu.most.uikit.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One theme: its draft, kept at every change, beside it how a certificate would look, and its
 * publication.
 */
@Route(ThemeNavigation.PATH + "/:theme")
@RolesAllowed({"TRAINER", "ADMINISTRATOR"})
class ThemeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Themes themes;
    private final ThemePublishing publishing;
    private final ThemePreview preview;
    private final Span kept = new Span();
    private @Nullable ThemeDetails seen;
    private String title = "";

    ThemeView(Themes themes, ThemePublishing publishing, ThemePreview preview) {
        this.themes = themes;
        this.publishing = publishing;
        this.preview = preview;
        addClassNames("stack", "wide");
        kept.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                event.getRouteParameters()
                        .get("theme")
                        .flatMap(ThemeId::find)
                        .flatMap(themes::find)
                        .orElseThrow(() -> new NotFoundException("theme")),
                event.getLocation().getQueryParameters().getSingleParameter("logo"));
    }

    private void show(ThemeDetails theme, Optional<String> refusedLogo) {
        removeAll();
        seen = theme;
        title = theme.name();
        PreviewPanel panel = new PreviewPanel(preview, theme.draft());
        ThemeFields fields = new ThemeFields();
        fields.show(theme);
        fields.onChange(() -> keep(fields, panel));
        LogoPanel logo = new LogoPanel(themes, theme, refusedLogo, () -> reload(theme.id()));
        kept.setText("");
        Section form = new Section(fields, logo, new PublishPanel(publishing, theme));
        form.addClassNames("stack", "wide");
        Div workbench = new Div(form, panel);
        workbench.addClassName("workbench");
        panel.add(kept);
        Anchor all =
                new Anchor("/" + ThemeNavigation.PATH, getTranslation("certificates.theme.all"));
        add(new PageHeader(title, null).withActions(ThemeState.pill(this, theme)), all, workbench);
    }

    private void keep(ThemeFields fields, PreviewPanel panel) {
        ThemeDetails before = Objects.requireNonNull(seen);
        if (!fields.check()) {
            say("not-kept", "not-saved");
            return;
        }
        Optional<ThemeDetails> now = themes.edit(before, fields.name(), fields.content());
        if (now.isPresent()) {
            seen = now.get();
            panel.show(seen.draft());
            say("kept", "saved");
        } else {
            say("changed-meanwhile", "not-saved");
            kept.add(
                    new Anchor(
                            "/" + ThemeNavigation.PATH + "/" + before.id(),
                            getTranslation("certificates.theme.open-again")));
        }
    }

    private void say(String what, String look) {
        kept.setText(getTranslation("certificates.theme." + what));
        kept.setClassName(look);
    }

    private void reload(ThemeId id) {
        themes.find(id).ifPresent(theme -> show(theme, Optional.empty()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("uikit.page-title", Map.of("title", title));
    }
}
