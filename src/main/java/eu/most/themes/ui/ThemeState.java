package eu.most.themes.ui;

import com.vaadin.flow.component.Component;
import eu.most.themes.ThemeDetails;
import eu.most.uikit.StatusPill;
import eu.most.uikit.StatusPill.Kind;
import java.util.Map;

/** How far a theme is, in words. */
final class ThemeState {

    private ThemeState() {}

    static StatusPill pill(Component where, ThemeDetails theme) {
        if (theme.published() == 0) {
            return new StatusPill(
                    Kind.GREY, where.getTranslation("certificates.theme.state.draft"));
        }
        return theme.draftChanged()
                ? new StatusPill(
                        Kind.WARN, where.getTranslation("certificates.theme.state.changed"))
                : new StatusPill(
                        Kind.GOOD, where.getTranslation("certificates.theme.state.published"));
    }

    static String version(Component where, ThemeDetails theme) {
        return where.getTranslation(
                "certificates.theme.version", Map.of("number", theme.published()));
    }
}
