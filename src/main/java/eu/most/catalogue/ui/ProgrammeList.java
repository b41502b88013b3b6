package eu.most.catalogue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.most.catalogue.Catalogue;
import eu.most.catalogue.CataloguePages;
import eu.most.catalogue.ModuleTexts;
import eu.most.catalogue.Programme;
import eu.most.catalogue.Wording;
import eu.most.kernel.LanguageTag;
import java.util.List;

/** The programmes with their modules; nothing at all if there are none. */
class ProgrammeList extends Section {

    ProgrammeList(Catalogue catalogue) {
        addClassName("stack");
        LanguageTag reader = LanguageTag.of(getLocale());
        List<Programme> programmes = catalogue.programmes(reader);
        setVisible(!programmes.isEmpty());
        add(new H2(getTranslation("catalogue.modules.programmes")));
        programmes.forEach(programme -> add(card(programme, reader, catalogue)));
    }

    private Article card(Programme programme, LanguageTag reader, Catalogue catalogue) {
        Wording title = programme.titleFor(reader);
        Wording summary = programme.summaryFor(reader);
        UnorderedList modules = new UnorderedList();
        programme.parts().stream()
                .flatMap(part ->
                        catalogue
                                .latest(part.module())
                                .map(module -> line(part, module.texts(reader)))
                                .stream())
                .forEach(modules::add);
        Article card =
                new Article(
                        Words.in(title.language(), getLocale(), new H3(title.text())),
                        Words.in(summary.language(), getLocale(), new Paragraph(summary.text())),
                        modules);
        card.addClassNames("card", "stack");
        return card;
    }

    private ListItem line(Programme.Part part, ModuleTexts texts) {
        Anchor link = new Anchor("/" + CataloguePages.module(part.module()), texts.title());
        Span need =
                new Span(
                        getTranslation(
                                part.required()
                                        ? "catalogue.modules.programme.required"
                                        : "catalogue.modules.programme.optional"));
        need.addClassName("small");
        return new ListItem(Words.in(texts.language(), getLocale(), link), new Span(" · "), need);
    }
}
