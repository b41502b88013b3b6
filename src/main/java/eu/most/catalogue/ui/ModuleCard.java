package eu.most.catalogue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.most.catalogue.CataloguePages;
import eu.most.catalogue.ModuleSummary;
import java.util.Map;

/** One module in the catalogue. */
class ModuleCard extends Article {

    ModuleCard(ModuleSummary module) {
        addClassNames("card", "stack");
        module.cover()
                .ifPresent(cover -> {
                    Image picture = new Image(cover.path(), cover.description().text());
                    picture.addClassName("cover");
                    add(Words.in(cover.description().language(), getLocale(), picture));
                });
        Anchor link = new Anchor("/" + CataloguePages.module(module.key()), module.title());
        add(
                Words.in(module.language(), getLocale(), new H2(link)),
                Words.in(module.language(), getLocale(), new Paragraph(module.summary())),
                new AudienceSigns(module.sectors(), module.joint()),
                line(module));
    }

    private Div line(ModuleSummary module) {
        Div line =
                new Div(
                        new Span(
                                getTranslation(
                                        "catalogue.minutes", Map.of("minutes", module.minutes()))),
                        new Span(Words.languages(module.languages(), getLocale())));
        line.addClassNames("row", "small");
        return line;
    }
}
