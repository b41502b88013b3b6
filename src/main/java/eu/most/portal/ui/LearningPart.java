package eu.most.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import eu.most.catalogue.Catalogue;
import eu.most.catalogue.CataloguePages;
import eu.most.catalogue.ModuleSummary;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.LanguageTag;
import eu.most.learning.Awarded;
import eu.most.learning.Awards;
import eu.most.learning.CompletionId;
import eu.most.learning.Learning;
import eu.most.learning.LearningPages;
import eu.most.learning.MyLearning;
import eu.most.uikit.CutNote;
import eu.most.uikit.Dates;
import eu.most.uikit.Row;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Where a trainee goes on, and what there is to begin. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class LearningPart extends Section {

    private final Clock clock;

    LearningPart(Learning learning, Awards awards, Catalogue catalogue, Clock clock) {
        this.clock = clock;
        addClassName("stack");
        LanguageTag reader = LanguageTag.of(getLocale());
        MyLearning mine = learning.myLearning(reader);
        Div cards = new Div();
        cards.addClassName("grid");
        Set<TrainingModuleKey> completed =
                mine.completed().stream()
                        .map(each -> each.completion().module())
                        .collect(Collectors.toSet());
        Set<TrainingModuleKey> known = new HashSet<>(completed);
        for (MyLearning.InProgress module : mine.inProgress()) {
            known.add(module.module());
            cards.add(goOn(module, completed.contains(module.module())));
        }
        catalogue.published(reader).stream()
                .filter(module -> !known.contains(module.key()))
                .forEach(module -> cards.add(begin(module)));
        Set<TrainingModuleKey> shown = new HashSet<>();
        Map<CompletionId, Awarded> certificates =
                awards.of(mine.completed().stream().map(each -> each.completion().id()).toList());
        for (MyLearning.Completed each : mine.completed()) {
            if (shown.add(each.completion().module())) {
                cards.add(completed(each, certificates));
            }
        }
        int told = mine.inProgress().size() + mine.completed().size();
        add(
                new H2(getTranslation("portal.home.learning")),
                cards,
                new CutNote(told, told + mine.older()));
    }

    private Article goOn(MyLearning.InProgress module, boolean again) {
        String title =
                again
                        ? getTranslation("portal.home.repetition", Map.of("module", module.title()))
                        : module.title();
        Paragraph where =
                small(
                        getTranslation(
                                "portal.home.position",
                                Map.of(
                                        "position", module.position(),
                                        "steps", module.steps(),
                                        "minutes", module.minutesLeft(),
                                        "step", module.stepTitle())));
        return card(title, where, primary("/" + module.path(), "portal.home.go-on", title));
    }

    private Article begin(ModuleSummary module) {
        Paragraph summary = new Paragraph(module.summary());
        return card(
                module.title(),
                summary,
                primary(
                        "/" + CataloguePages.module(module.key()),
                        "portal.home.begin",
                        module.title()));
    }

    private Article completed(
            MyLearning.Completed completed, Map<CompletionId, Awarded> certificates) {
        Optional<Awarded> certificate =
                Optional.ofNullable(certificates.get(completed.completion().id()));
        LocalDate day = completed.completion().at().atZone(clock.getZone()).toLocalDate();
        String on =
                getTranslation(
                        "portal.home.completed.on", Map.of("date", Dates.day(day, getLocale())));
        String path = "/" + LearningPages.lookBack(completed.completion().module());
        Row ways = new Row(button(path, "portal.home.look-back", completed.title()));
        certificate.ifPresent(made ->
                ways.add(button("/" + made.path(), "portal.home.certificate", completed.title())));
        Article card =
                new Article(
                        new H2(completed.title()),
                        small(certificate.map(made -> on + " " + said(made)).orElse(on)),
                        ways);
        card.addClassNames("card", "stack");
        return card;
    }

    private String said(Awarded certificate) {
        String until = certificate.lastDay().map(day -> Dates.day(day, getLocale())).orElse("");
        return getTranslation(certificate.textKey(), Map.of("until", until));
    }

    private static Article card(String title, Paragraph text, Anchor action) {
        Article card = new Article(new H2(title), text, action);
        card.addClassNames("card", "stack");
        return card;
    }

    private Anchor primary(String address, String key, String about) {
        Anchor link = button(address, key, about);
        link.addClassName("primary");
        return link;
    }

    private Anchor button(String address, String key, String about) {
        Anchor link = new Anchor(address, getTranslation(key));
        link.addClassName("btn");
        link.getElement().setAttribute("aria-label", link.getText() + ": " + about);
        return link;
    }

    private static Paragraph small(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("small");
        return paragraph;
    }
}
