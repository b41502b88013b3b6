package eu.most.scenario.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.security.AuthenticationContext;
import eu.most.access.CurrentActor;
import eu.most.catalogue.ActivityKind;
import eu.most.learning.ui.player.PlayerAddress;
import eu.most.learning.ui.player.StepPlayer;
import eu.most.learning.ui.player.StepVisit;
import eu.most.scenario.FirstChoices;
import eu.most.scenario.Pace;
import eu.most.scenario.Run;
import eu.most.scenario.RunId;
import eu.most.scenario.ScenarioActivity;
import eu.most.scenario.ScenarioProgress;
import eu.most.scenario.ScenarioTexts;
import eu.most.scenario.Scenarios;
import eu.most.uikit.NotFoundException;
import java.time.Clock;
import java.util.Optional;

/** Shows the page of a scenario that the address names: its start, a run, or how a run went. */
@org.springframework.stereotype.Component
class ScenarioPlayer implements StepPlayer {

    private final Scenarios scenarios;
    private final Pace pace;
    private final FirstChoices firstChoices;
    private final CurrentActor currentActor;
    private final AuthenticationContext authentication;
    private final Clock clock;

    ScenarioPlayer(
            Scenarios scenarios,
            Pace pace,
            FirstChoices firstChoices,
            CurrentActor currentActor,
            AuthenticationContext authentication,
            Clock clock) {
        this.scenarios = scenarios;
        this.pace = pace;
        this.firstChoices = firstChoices;
        this.currentActor = currentActor;
        this.authentication = authentication;
        this.clock = clock;
    }

    @Override
    public ActivityKind kind() {
        return ScenarioActivity.KIND;
    }

    /** A run stays there for whoever is on their way through the module again. */
    @Override
    public boolean admits(StepVisit visit) {
        return StepPlayer.super.admits(visit) || visit.parameter(ScenarioAddresses.RUN).isPresent();
    }

    @Override
    public Component play(StepVisit visit) {
        Optional<String> wanted = visit.parameter(ScenarioAddresses.RUN);
        if (wanted.isPresent()) {
            Run run = run(visit, wanted.get());
            ScenarioTexts texts = texts(visit, run);
            return run.ended().isPresent()
                    ? new EndingPage(
                            visit,
                            run,
                            texts,
                            new Debrief(
                                    visit,
                                    run,
                                    texts,
                                    firstChoices.at(run.id()),
                                    decisions -> branch(visit, run.id(), decisions)))
                    : new ScenePage(visit, run, texts, scenarios, pace.isTimed());
        }
        ScenarioProgress progress =
                scenarios
                        .progress(visit.address().module(), visit.step().key())
                        .orElseThrow(() -> new NotFoundException("no such scenario"));
        return new ScenarioStartPage(
                visit,
                progress,
                visit.texts().activity(visit.step().key(), ScenarioTexts.class).orElseThrow(),
                new ScenarioStartPage.Person(
                        currentActor.get().displayName(),
                        pace.isTimed(),
                        pace::become,
                        () -> begin(visit),
                        authentication::logout),
                clock.getZone());
    }

    private void begin(StepVisit visit) {
        PlayerAddress here = visit.address();
        scenarios
                .start(here.module(), visit.step().key())
                .map(run -> ScenarioAddresses.run(here, run))
                .orElseGet(() -> PlayerAddress.of(here.module(), here.language()))
                .open(UI.getCurrent());
    }

    private void branch(StepVisit visit, RunId run, int decisions) {
        scenarios
                .branch(run, decisions)
                .map(practice -> ScenarioAddresses.run(visit.address(), practice))
                .orElseGet(visit::address)
                .open(UI.getCurrent());
    }

    private Run run(StepVisit visit, String wanted) {
        try {
            return scenarios
                    .run(RunId.of(wanted))
                    .filter(run -> run.step().equals(visit.step().key()))
                    .filter(run -> run.module().key().equals(visit.address().module()))
                    .orElseThrow(() -> new NotFoundException("no such run"));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("no such run");
        }
    }

    /** In the version of the run, which need not be the one that is learned now. */
    private static ScenarioTexts texts(StepVisit visit, Run run) {
        return run.module()
                .texts(visit.wanted())
                .activity(run.step(), ScenarioTexts.class)
                .orElseThrow();
    }
}
