package eu.most.themes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import eu.most.themes.PublishOutcome;
import eu.most.themes.ThemeDetails;
import eu.most.themes.ThemeFinding;
import eu.most.themes.ThemePublishing;
import eu.most.uikit.StatusNote;
import java.util.List;
import java.util.Map;

/** Makes the draft the next version, or says what keeps it from being one. */
class PublishPanel extends Section {

    private final ThemePublishing publishing;
    private final ThemeDetails theme;
    private final StatusNote said = new StatusNote();
    private final Div findings = new Div();

    PublishPanel(ThemePublishing publishing, ThemeDetails theme) {
        this.publishing = publishing;
        this.theme = theme;
        addClassName("stack");
        NativeButton publish =
                new NativeButton(getTranslation("certificates.theme.publish"), click -> publish());
        publish.addClassNames("btn", "primary");
        add(
                new H2(getTranslation("certificates.theme.publish.title")),
                new Paragraph(getTranslation("certificates.theme.publish.lead")),
                publish,
                said,
                findings);
    }

    private void publish() {
        findings.removeAll();
        switch (publishing.publish(theme.id())) {
            case PublishOutcome.Published(int number) ->
                    said.done(
                            getTranslation(
                                    "certificates.theme.publish.done", Map.of("number", number)));
            case PublishOutcome.Refused(List<ThemeFinding> all) -> {
                said.refused(getTranslation("certificates.theme.publish.refused"));
                UnorderedList list = new UnorderedList();
                all.forEach(finding -> list.add(new ListItem(words(finding))));
                findings.add(list);
            }
            case PublishOutcome.ChangedMeanwhile() ->
                    said.refused(getTranslation("certificates.theme.publish.changed"));
        }
    }

    private String words(ThemeFinding finding) {
        String what =
                switch (finding) {
                    case ThemeFinding.LogoNotDescribed missing ->
                            getTranslation("certificates.theme.finding.logo");
                    case ThemeFinding.NoOffice missing ->
                            getTranslation(
                                    "certificates.theme.finding.office",
                                    Map.of("signatory", missing.signatory()));
                    case ThemeFinding.Undrawable undrawable ->
                            getTranslation(
                                    "certificates.theme.finding.undrawable",
                                    Map.of("character", undrawable.character().name()));
                    case ThemeFinding.NotAnArchiveFile(var language, String objection) ->
                            getTranslation(
                                    "certificates.theme.finding.archive",
                                    Map.of("objection", objection));
                };
        return finding.language().locale().getDisplayLanguage(getLocale()) + ": " + what;
    }
}
