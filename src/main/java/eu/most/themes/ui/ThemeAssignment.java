package eu.most.themes.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.most.catalogue.Catalogue;
import eu.most.catalogue.ModuleSummary;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.LanguageTag;
import eu.most.themes.ThemeDetails;
import eu.most.themes.ThemeId;
import eu.most.themes.Themes;
import eu.most.uikit.ChoiceField;
import eu.most.uikit.StatusNote;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which module's certificates look like which theme. */
class ThemeAssignment extends Section {

    private final Themes themes;
    private final Map<TrainingModuleKey, ChoiceField<Option>> fields = new LinkedHashMap<>();
    private final StatusNote said = new StatusNote();

    ThemeAssignment(Themes themes, Catalogue catalogue, List<ThemeDetails> published) {
        this.themes = themes;
        addClassNames("card", "form", "stack");
        Option none =
                new Option(Optional.empty(), getTranslation("certificates.theme.choice.none"));
        List<Option> options =
                Stream.concat(
                                Stream.of(none),
                                published.stream()
                                        .map(theme ->
                                                new Option(Optional.of(theme.id()), theme.name())))
                        .toList();
        Map<TrainingModuleKey, ThemeId> chosen = themes.choices();
        add(
                new H2(getTranslation("certificates.theme.choice")),
                new Paragraph(getTranslation("certificates.theme.choice.lead")));
        for (ModuleSummary module : catalogue.published(LanguageTag.of(getLocale()))) {
            ChoiceField<Option> field =
                    new ChoiceField<>(
                            "theme-of-" + module.key(), module.title(), options, Option::name);
            ThemeId now = chosen.get(module.key());
            field.choose(
                    options.stream()
                            .filter(option -> option.theme().equals(Optional.ofNullable(now)))
                            .findFirst()
                            .orElse(none));
            fields.put(module.key(), field);
            add(field);
        }
        NativeButton save =
                new NativeButton(getTranslation("certificates.theme.choice.save"), click -> save());
        save.addClassName("btn");
        add(save, said);
    }

    private void save() {
        Map<TrainingModuleKey, ThemeId> before = themes.choices();
        fields.forEach((module, field) ->
                field.chosen()
                        .map(Option::theme)
                        .filter(theme -> !theme.equals(Optional.ofNullable(before.get(module))))
                        .ifPresent(theme -> themes.choose(module, theme)));
        said.done(getTranslation("certificates.theme.choice.saved"));
    }

    private record Option(Optional<ThemeId> theme, String name) {}
}
