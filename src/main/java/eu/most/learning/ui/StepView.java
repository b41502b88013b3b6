package eu.most.learning.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.most.catalogue.ActivityKind;
import eu.most.catalogue.Step;
import eu.most.catalogue.StepKey;
import eu.most.kernel.LanguageTag;
import eu.most.learning.Learning;
import eu.most.learning.LearningPages;
import eu.most.learning.Progress;
import eu.most.learning.ui.player.PlayerAddress;
import eu.most.learning.ui.player.StepPlayer;
import eu.most.learning.ui.player.StepVisit;
import eu.most.uikit.NotFoundException;
import eu.most.uikit.Notice;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One step of a module, shown by the player of its kind. What is not open yet sends to the step
 * that comes first, which says why. The elements that store themselves come with this screen,
 * because the browser loads by route.
 */
@Route(LearningPages.LEARN + "/:module/:step")
@RolesAllowed("TRAINEE")
@JsModule("./learning/most-item.ts")
@JsModule("./learning/most-note.ts")
@JsModule("./learning/most-print.ts")
@JsModule("./learning/most-scene.ts")
@JsModule("./learning/most-decision.ts")
class StepView extends PlayerView implements BeforeEnterObserver {

    private final Learning learning;
    private final Map<ActivityKind, StepPlayer> players;

    StepView(Learning learning, List<StepPlayer> players) {
        this.learning = learning;
        this.players =
                players.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        StepPlayer::kind, Function.identity()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PlayerAddress module = PlayerAddress.of(module(event), language(event));
        StepKey key = parameter(event, "step", StepKey::new);
        Optional<Progress> progress = learning.visit(module.module());
        if (progress.isEmpty()) {
            forward(event, module);
            return;
        }
        StepVisit visit = visit(event, module, key, progress.get());
        StepPlayer player = player(visit.step());
        if (player.admits(visit)) {
            show(visit, player);
        } else {
            StepKey first = progress.get().current().orElseThrow().key();
            forward(event, module.step(first).insteadOf(key));
        }
    }

    private void show(StepVisit visit, StepPlayer player) {
        titled(visit.texts().step(visit.step().key()).title());
        Player screen = new Player(visit, player.play(visit));
        visit.parameter(PlayerAddress.EARLY)
                .flatMap(early -> notOpenYet(visit, early))
                .ifPresent(screen::addAsFirst);
        add(screen);
    }

    /** Why the step that was asked for is not shown; empty if it is open by now. */
    private Optional<Notice> notOpenYet(StepVisit visit, String early) {
        return visit.progress().module().steps().stream()
                .map(Step::key)
                .filter(key -> key.value().equals(early))
                .filter(key -> !visit.progress().isOpen(key))
                .findFirst()
                .map(key -> visit.texts().step(key).title())
                .map(title -> getTranslation("learning.not-open-yet", Map.of("step", title)))
                .map(text -> new Notice(Notice.Kind.TOLD, text));
    }

    private StepVisit visit(
            BeforeEnterEvent event, PlayerAddress module, StepKey key, Progress progress) {
        Step step =
                progress.module()
                        .step(key)
                        .orElseThrow(() -> new NotFoundException("no such step"));
        LanguageTag wanted = module.language().orElseGet(this::readersLanguage);
        return new StepVisit(
                module.step(key),
                progress,
                step,
                wanted,
                progress.module().texts(wanted),
                query(event));
    }

    private StepPlayer player(Step step) {
        StepPlayer player = players.get(step.kind());
        if (player == null) {
            throw new IllegalStateException("no player of the kind " + step.kind());
        }
        return player;
    }

    private static void forward(BeforeEnterEvent event, PlayerAddress there) {
        event.forwardTo(there.path(), QueryParameters.fromString(there.query()));
    }
}
