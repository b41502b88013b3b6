package eu.most.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import eu.most.catalogue.Catalogue;
import eu.most.catalogue.ModuleSummary;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.LanguageTag;
import eu.most.learning.Learning;
import eu.most.learning.MyLearning;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Where a trainee goes on, and what there is to begin. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class LearningPart extends Section {

    LearningPart(Learning learning, Catalogue catalogue) {
        addClassName("stack");
        LanguageTag reader = LanguageTag.of(getLocale());
        MyLearning mine = learning.myLearning(reader);
        Div cards = new Div();
        cards.addClassName("grid");
        Set<TrainingModuleKey> known = new HashSet<>();
        for (MyLearning.InProgress module : mine.inProgress()) {
            known.add(module.module());
            cards.add(goOn(module));
        }
        mine.completed().forEach(completed -> known.add(completed.completion().module()));
        catalogue.published(reader).stream()
                .filter(module -> !known.contains(module.key()))
                .forEach(module -> cards.add(begin(module)));
        if (!mine.completed().isEmpty()) {
            cards.add(completed(mine.completed().size()));
        }
        add(new H2(getTranslation("portal.home.learning")), cards);
    }

    private Article goOn(MyLearning.InProgress module) {
        Paragraph where =
                small(
                        getTranslation(
                                "portal.home.position",
                                Map.of(
                                        "position", module.position(),
                                        "steps", module.steps(),
                                        "minutes", module.minutesLeft(),
                                        "step", module.stepTitle())));
        return card(
                module.title(),
                where,
                primary("/" + module.path(), "portal.home.go-on", module.title()));
    }

    private Article begin(ModuleSummary module) {
        Paragraph summary = new Paragraph(module.summary());
        return card(
                module.title(),
                summary,
                primary("/modules/" + module.key(), "portal.home.begin", module.title()));
    }

    private Article completed(int count) {
        return card(
                getTranslation("portal.home.completed"),
                small(getTranslation("portal.home.completed.count", Map.of("count", count))),
                button("/certificates", getTranslation("portal.home.certificates")));
    }

    private static Article card(String title, Paragraph text, Anchor action) {
        Article card = new Article(new H2(title), text, action);
        card.addClassNames("card", "stack");
        return card;
    }

    private Anchor primary(String address, String key, String about) {
        Anchor link = button(address, getTranslation(key));
        link.addClassName("primary");
        link.getElement().setAttribute("aria-label", link.getText() + ": " + about);
        return link;
    }

    private static Anchor button(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.addClassName("btn");
        return link;
    }

    private static Paragraph small(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("small");
        return paragraph;
    }
}
