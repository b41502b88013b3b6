package eu.most.themes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.StreamResourceRegistry.ElementStreamResource;
import eu.most.documents.logos.LogoOutcome;
import eu.most.themes.ThemeDetails;
import eu.most.themes.Themes;
import eu.most.uikit.StatusNote;
import java.util.Arrays;
import java.util.Optional;

/**
 * The logo of a theme: put one on, or take it off. The file goes up as browsers have always sent
 * files; then the screen opens again, with what came of it in its address.
 */
class LogoPanel extends Section {

    /**
     * @param refused why the last file was refused, as the address says it
     * @param dropped runs after the logo was taken off
     */
    LogoPanel(Themes themes, ThemeDetails theme, Optional<String> refused, Runnable dropped) {
        addClassNames("stack");
        setId("logo");
        add(
                new H2(getTranslation("certificates.theme.logo")),
                new Paragraph(getTranslation("certificates.theme.logo.lead")));
        refused.filter(LogoPanel::isReason)
                .ifPresent(reason -> {
                    StatusNote note = new StatusNote();
                    note.refused(getTranslation("certificates.theme.logo.refused." + reason));
                    add(note);
                });
        getElement().appendChild(form(themes, theme));
        if (theme.draft().logo() != null) {
            NativeButton drop =
                    new NativeButton(
                            getTranslation("certificates.theme.logo.drop"),
                            click -> {
                                themes.dropLogo(theme.id());
                                dropped.run();
                            });
            drop.addClassName("btn");
            add(drop);
        }
    }

    private Element form(Themes themes, ThemeDetails theme) {
        Input file = new Input();
        file.setType("file");
        file.setId("logo-file");
        file.addClassName("input");
        file.getElement().setAttribute("name", "logo");
        file.getElement().setAttribute("accept", "image/png,image/jpeg");
        file.getElement().setAttribute("required", true);
        NativeLabel label = new NativeLabel(getTranslation("certificates.theme.logo.file"));
        label.setFor(file);
        Div field = new Div(label, file);
        field.addClassNames("field", "file");
        Element send = new Element("button");
        send.setAttribute("type", "submit");
        send.setAttribute("class", "btn");
        send.setText(getTranslation("certificates.theme.logo.send"));
        Element form = new Element("form");
        form.setAttribute("class", "stack");
        form.setAttribute("method", "post");
        form.setAttribute("enctype", "multipart/form-data");
        // Owned by this panel: an element without a component cannot take a file.
        form.setAttribute(
                "action",
                new ElementStreamResource(new LogoUpload(themes, theme.id()), getElement()));
        form.appendChild(field.getElement(), send);
        return form;
    }

    private static boolean isReason(String text) {
        return Arrays.stream(LogoOutcome.Reason.values())
                .anyMatch(reason -> reason.name().equals(text));
    }
}
