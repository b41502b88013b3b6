package eu.most.learning.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.most.access.LinkedPage;
import eu.most.access.PageLinks;
import eu.most.catalogue.CataloguePages;
import eu.most.catalogue.ModuleTexts;
import eu.most.catalogue.ModuleVersion;
import eu.most.kernel.LanguageTag;
import eu.most.learning.Awards;
import eu.most.learning.CompletionDetails;
import eu.most.learning.Learning;
import eu.most.learning.LearningPages;
import eu.most.learning.Progress;
import eu.most.learning.ui.player.CertificateNotice;
import eu.most.learning.ui.player.Links;
import eu.most.learning.ui.player.PlayerAddress;
import eu.most.learning.ui.player.RecordSection;
import eu.most.uikit.Moment;
import eu.most.uikit.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Entry page of a module: forwards to the current step, or shows the record of what was done. Who
 * has not begun goes to the page of the module.
 */
@Route(LearningPages.LEARN + "/:module")
@RolesAllowed("TRAINEE")
class LearnView extends PlayerView implements BeforeEnterObserver {

    private final Learning learning;
    private final List<RecordSection> parts;
    private final Awards awards;
    private final PageLinks links;
    private final Clock clock;
    private boolean isGivenUp;

    LearnView(
            Learning learning,
            List<RecordSection> parts,
            Awards awards,
            PageLinks links,
            Clock clock) {
        this.learning = learning;
        this.parts = parts;
        this.awards = awards;
        this.links = links;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PlayerAddress address = PlayerAddress.of(module(event), language(event));
        Optional<Progress> progress = learning.progress(address.module());
        boolean looksBack =
                query(event, LearningPages.LOOK).filter(LearningPages.BACK::equals).isPresent();
        if (progress.isEmpty()) {
            event.forwardTo(CataloguePages.module(address.module()));
        } else if (looksBack || progress.get().completion().isPresent()) {
            showRecord(address, progress.get());
        } else {
            PlayerAddress current = address.step(progress.get().current().orElseThrow().key());
            event.forwardTo(current.path(), QueryParameters.fromString(current.query()));
        }
    }

    /** What the person did here, and what they can do with it. */
    private void showRecord(PlayerAddress address, Progress progress) {
        ModuleTexts texts = texts(address, progress.module());
        titled(texts.title());
        Optional<CompletionDetails> completion = progress.completion();
        String heading = completion.isPresent() ? "learning.completed" : "learning.record";
        PageHeader header =
                new PageHeader(getTranslation(heading, Map.of("module", texts.title())), null);
        add(header);
        if (isGivenUp) {
            isGivenUp = false;
            header.takeFocus();
        }
        completion.ifPresentOrElse(
                done -> addCompletion(address, done), () -> addWay(address, progress.run()));
        RecordPage page = new RecordPage(address, texts);
        if (completion.isPresent() || progress.run() > 1) {
            page.addWhatStaysOpen(progress.module().steps());
        }
        parts.forEach(part -> page.add(part.of(address, progress, texts)));
        add(page);
    }

    private void addCompletion(PlayerAddress address, CompletionDetails completion) {
        Paragraph when =
                new Paragraph(
                        getTranslation(
                                "learning.completed.score",
                                Map.of("percent", completion.score().value())));
        when.add(new Text(" "), new Moment(completion.at(), clock.getZone()));
        add(
                when,
                new CertificateNotice(
                        () ->
                                Optional.ofNullable(
                                        awards.of(List.of(completion.id())).get(completion.id())),
                        links.path(LinkedPage.CERTIFICATES)),
                new ConfirmedAction(
                        getTranslation("learning.completed.again"),
                        whatHappensAgain(address),
                        getTranslation("learning.completed.again.yes"),
                        () -> {
                            learning.enrolAgain(address.module());
                            getUI().ifPresent(address::open);
                        }));
    }

    private String whatHappensAgain(PlayerAddress address) {
        return learning.stopped(address.module())
                .map(stopped ->
                        getTranslation(
                                "learning.completed.again.goes-on",
                                Map.of(
                                        "done", stopped.stepsDone(),
                                        "steps", stopped.module().steps().size())))
                .orElseGet(() -> getTranslation("learning.completed.again.what"));
    }

    private void addWay(PlayerAddress address, int run) {
        add(new Paragraph(Links.primary(address, getTranslation("learning.go-on"))));
        if (run > 1) {
            add(
                    new ConfirmedAction(
                            getTranslation("learning.give-up"),
                            getTranslation("learning.give-up.what"),
                            getTranslation("learning.give-up.yes"),
                            () -> {
                                learning.giveUp(address.module());
                                isGivenUp = true;
                                getUI().ifPresent(address::open);
                            }));
        }
    }

    private ModuleTexts texts(PlayerAddress address, ModuleVersion module) {
        LanguageTag language = address.language().orElseGet(this::readersLanguage);
        return module.texts(language);
    }
}
