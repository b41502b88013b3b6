package eu.most.learning.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.most.catalogue.Catalogue;
import eu.most.catalogue.ModuleTexts;
import eu.most.catalogue.ModuleVersion;
import eu.most.kernel.LanguageTag;
import eu.most.learning.CompletionDetails;
import eu.most.learning.Learning;
import eu.most.learning.Progress;
import eu.most.uikit.Moment;
import eu.most.uikit.NotFoundException;
import eu.most.uikit.PageHeader;
import eu.most.uikit.Row;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** The door to a module: begin, go on where one was, or look back and begin again. */
@Route("learn/:module")
@RolesAllowed("TRAINEE")
class LearnView extends PlayerView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Learning learning;
    private final transient Catalogue catalogue;
    private final transient Clock clock;

    LearnView(Learning learning, Catalogue catalogue, Clock clock) {
        this.learning = learning;
        this.catalogue = catalogue;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Place place = Place.of(module(event), language(event));
        Optional<Progress> progress = learning.progress(place.module());
        Optional<CompletionDetails> completion = progress.flatMap(Progress::completion);
        if (progress.isEmpty()) {
            showBeginning(
                    place,
                    catalogue
                            .latest(place.module())
                            .orElseThrow(() -> new NotFoundException("no such module")));
        } else if (completion.isPresent()) {
            showCompleted(place, progress.get(), completion.get());
        } else {
            Place current = place.step(progress.get().current().orElseThrow().key());
            event.forwardTo(current.path(), QueryParameters.fromString(current.query()));
        }
    }

    private void showBeginning(Place place, ModuleVersion module) {
        ModuleTexts texts = texts(place, module);
        titled(texts.title());
        NativeButton begin =
                new NativeButton(
                        getTranslation("learning.begin"),
                        click -> {
                            learning.enrol(place.module());
                            getUI().ifPresent(place::open);
                        });
        begin.addClassNames("btn", "primary");
        add(
                new PageHeader(texts.title(), texts.summary()),
                new Paragraph(
                        getTranslation(
                                "learning.begin.facts",
                                Map.of(
                                        "steps", module.steps().size(),
                                        "minutes", module.minutes()))),
                new Paragraph(getTranslation("learning.begin.pause")),
                begin);
    }

    private void showCompleted(Place place, Progress progress, CompletionDetails completion) {
        ModuleTexts texts = texts(place, progress.module());
        titled(texts.title());
        Paragraph when =
                new Paragraph(
                        getTranslation(
                                "learning.completed.score",
                                Map.of("percent", completion.score().value())));
        when.add(new Text(" "), new Moment(completion.at(), clock.getZone()));
        NativeButton again =
                new NativeButton(
                        getTranslation("learning.completed.again"),
                        click -> {
                            learning.enrolAgain(place.module());
                            getUI().ifPresent(place::open);
                        });
        again.addClassName("btn");
        Row actions =
                new Row(
                        Links.primary(
                                "/certificates", getTranslation("learning.result.to-certificates")),
                        again);
        add(
                new PageHeader(
                        getTranslation("learning.completed", Map.of("module", texts.title())),
                        null),
                when,
                actions,
                new Paragraph(getTranslation("learning.completed.again.what")),
                steps(place, progress, texts));
    }

    private OrderedList steps(Place place, Progress progress, ModuleTexts texts) {
        OrderedList list = new OrderedList();
        progress.module()
                .steps()
                .forEach(step ->
                        list.add(
                                new ListItem(
                                        new Anchor(
                                                place.step(step.key()).href(),
                                                texts.step(step.key()).title()))));
        return list;
    }

    private ModuleTexts texts(Place place, ModuleVersion module) {
        LanguageTag language = place.language().orElseGet(this::readersLanguage);
        return module.texts(language);
    }
}
