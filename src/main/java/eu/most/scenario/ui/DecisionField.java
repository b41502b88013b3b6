package eu.most.scenario.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import eu.most.scenario.Act;
import eu.most.scenario.DecisionOutcome;
import eu.most.scenario.Run;
import eu.most.scenario.ScenarioTexts;
import eu.most.scenario.Scenarios;
import eu.most.scenario.graph.Choice;
import eu.most.scenario.graph.Node;
import eu.most.uikit.SaveStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What one can do in a situation of a run; nothing where a question is asked (see {@link
 * SceneQuestion}). The browser gets each choice as its text and its place on the screen, and sends
 * the place back; it says "saved" only after {@link #decide} has returned that, and sends a
 * decision again until then, also after the page was reloaded.
 */
@Tag("most-decision")
@JsModule("./learning/most-decision.ts")
class DecisionField extends Component {

    /** What the browser sends when the time is over. */
    static final String TIME_OVER = "time";

    private final Scenarios scenarios;
    private final ScenarioTexts texts;
    private final boolean timed;
    private final Consumer<Run> movedOn;
    private Run run;
    private Map<String, Act> acts = Map.of();
    private String lastStored = "";

    /**
     * @param timed whether the person wants to decide against the clock
     * @param movedOn what happens once a decision is stored
     */
    DecisionField(
            Scenarios scenarios,
            ScenarioTexts texts,
            boolean timed,
            Run run,
            Consumer<Run> movedOn) {
        this.scenarios = scenarios;
        this.texts = texts;
        this.timed = timed;
        this.run = run;
        this.movedOn = movedOn;
        getElement().setProperty("question", getTranslation("scenario.what-do-you-do"));
        getElement().setProperty("optionsLang", texts.language().value());
        getElement().setProperty("decide", getTranslation("scenario.decide"));
        getElement().setProperty("chooseFirst", getTranslation("scenario.choose-first"));
        getElement().setPropertyMap("words", SaveStatus.words(this));
        show(run);
    }

    /** Shows what can be done where the run is. */
    void show(Run now) {
        run = now;
        switch (now.node()) {
            case Node.Situation situation -> showChoices(situation);
            case Node.Question _, Node.Ending _ -> offer(Map.of(), List.of());
        }
        getElement().setProperty("sequence", (double) now.made().size());
        getElement().setProperty("shelf", "decision:" + now.id());
    }

    /**
     * Stores a decision.
     *
     * @param place on the screen of what was chosen, such as {@code 2}; or {@value #TIME_OVER}
     * @param sequence of the decision in the run
     * @return a word of {@link SaveStatus}
     */
    @ClientCallable
    String decide(String place, int sequence) {
        String sent = sequence + ":" + place;
        if (sent.equals(lastStored)) {
            return SaveStatus.SAVED;
        }
        Act act = acts.get(place);
        if (sequence != run.nextSequence() || act == null) {
            return SaveStatus.GONE;
        }
        String word =
                SaveStatus.orFailed(() ->
                        scenarios
                                .decide(run.id(), sequence, act)
                                .map(this::word)
                                .orElse(SaveStatus.GONE));
        if (word.equals(SaveStatus.SAVED)) {
            lastStored = sent;
        }
        return word;
    }

    private String word(DecisionOutcome outcome) {
        return switch (outcome) {
            case DecisionOutcome.Saved saved -> {
                movedOn.accept(saved.run());
                yield SaveStatus.SAVED;
            }
            case DecisionOutcome.Overtaken other -> {
                movedOn.accept(other.run());
                yield SaveStatus.OVERTAKEN;
            }
            case DecisionOutcome.TooLong tooLong -> SaveStatus.GONE;
        };
    }

    private void showChoices(Node.Situation situation) {
        ScenarioTexts.Moment moment = texts.moment(situation.key());
        Map<String, Act> offered = new LinkedHashMap<>();
        List<String> options = new ArrayList<>();
        for (Choice choice : run.scenario().graph().open(run.now())) {
            options.add(moment.choice(choice.key()).text());
            offered.put(String.valueOf(options.size()), new Act.Choose(choice.key()));
        }
        situation
                .time()
                .filter(limit -> timed)
                .ifPresent(limit -> offered.put(TIME_OVER, new Act.LetTimePass()));
        offer(offered, options);
        showTime(situation.time());
    }

    private void offer(Map<String, Act> offered, List<String> options) {
        acts = offered;
        getElement().setPropertyList("options", options);
    }

    /** Announced once, with the question; a clock that is read out each second helps nobody. */
    private void showTime(Optional<Node.TimeLimit> limit) {
        int seconds = timed ? limit.map(Node.TimeLimit::seconds).orElse(0) : 0;
        getElement().setProperty("seconds", (double) seconds);
        getElement()
                .setProperty(
                        "time",
                        seconds > 0
                                ? getTranslation("scenario.time.left", Map.of("seconds", seconds))
                                : limit.isPresent() ? getTranslation("scenario.time.none") : "");
    }
}
