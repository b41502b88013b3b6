package eu.most.accreditation.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.accreditation.Standard;
import eu.most.kernel.LanguageTag;
import eu.most.uikit.Facts;
import java.util.Map;
import java.util.stream.Collectors;

/** One edition of a standard: its text, its rule, and when it counts for what. */
class StandardCard extends Article {

    StandardCard(Standard standard, ModuleTitles titles) {
        LanguageTag language = LanguageTag.of(getLocale());
        addClassNames("card", "stack");
        add(
                new H2(standard.title().in(language)),
                new Paragraph(standard.text().in(language)),
                new Paragraph(
                        getTranslation(
                                "accreditation.rule",
                                Map.of(
                                        "people", standard.people(),
                                        "modules", titles.of(standard.modules(), getLocale())))),
                new Facts()
                        .with(
                                getTranslation("accreditation.standard.in-force"),
                                InForce.text(this, getLocale(), standard.inForce()))
                        .with(getTranslation("accreditation.standard.applies"), appliesTo(standard))
                        .with(
                                getTranslation("accreditation.standard.warning"),
                                getTranslation(
                                        "accreditation.standard.warning.days",
                                        Map.of("days", standard.warningDays()))));
    }

    private String appliesTo(Standard standard) {
        return standard.appliesTo().isEmpty()
                ? getTranslation("accreditation.standard.applies.all")
                : standard.appliesTo().stream()
                        .map(kind -> getTranslation("registry.kind." + kind))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}
