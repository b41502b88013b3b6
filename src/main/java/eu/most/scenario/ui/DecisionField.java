package eu.most.scenario.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import eu.most.catalogue.ModuleTexts;
import eu.most.items.Item;
import eu.most.items.ItemBank;
import eu.most.items.ItemBankTexts;
import eu.most.items.ItemTexts;
import eu.most.items.OptionKey;
import eu.most.items.Response;
import eu.most.learning.ui.player.SaveStatus;
import eu.most.scenario.Act;
import eu.most.scenario.DecisionOutcome;
import eu.most.scenario.Run;
import eu.most.scenario.ScenarioTexts;
import eu.most.scenario.Scenarios;
import eu.most.scenario.graph.Choice;
import eu.most.scenario.graph.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What one can do at a point of a run. The browser gets each choice as its text and its place on
 * the screen, and sends the place back; it says "saved" only after {@link #decide} has returned
 * that, and sends a decision again until then, also after the page was reloaded.
 */
@Tag("most-decision")
@JsModule("./learning/most-decision.ts")
class DecisionField extends Component {

    /** What the browser sends when the time is over. */
    static final String TIME_OVER = "time";

    private final Scenarios scenarios;
    private final ModuleTexts moduleTexts;
    private final ScenarioTexts texts;
    private final boolean timed;
    private final Consumer<Run> movedOn;
    private Run run;
    private Map<String, Act> acts = Map.of();
    private String lastStored = "";

    /**
     * @param moduleTexts those in which the questions are
     * @param timed whether the person wants to decide against the clock
     * @param movedOn what happens once a decision is stored
     */
    DecisionField(
            Scenarios scenarios,
            ModuleTexts moduleTexts,
            ScenarioTexts texts,
            boolean timed,
            Run run,
            Consumer<Run> movedOn) {
        this.scenarios = scenarios;
        this.moduleTexts = moduleTexts;
        this.texts = texts;
        this.timed = timed;
        this.run = run;
        this.movedOn = movedOn;
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
            case Node.Question question -> showQuestion(question);
            case Node.Ending ending ->
                    offer("", false, Map.of(), List.of(), texts.language().value());
        }
        getElement().setProperty("sequence", (double) now.made().size());
        getElement().setProperty("shelf", "decision:" + now.id());
    }

    /**
     * Stores a decision.
     *
     * @param places on the screen of what was chosen, such as {@code 2} or {@code 1 3}; or {@value
     *     #TIME_OVER}
     * @param sequence of the decision in the run
     * @return a word of {@link SaveStatus}
     */
    @ClientCallable
    String decide(String places, int sequence) {
        String sent = sequence + ":" + places;
        if (sent.equals(lastStored)) {
            return SaveStatus.SAVED;
        }
        Optional<Act> act = act(places);
        if (sequence != run.nextSequence() || act.isEmpty()) {
            return SaveStatus.GONE;
        }
        String word =
                SaveStatus.orFailed(() ->
                        scenarios
                                .decide(run.id(), sequence, act.get())
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
        offer(
                getTranslation("scenario.what-do-you-do"),
                false,
                offered,
                options,
                texts.language().value());
        showTime(situation.time());
    }

    private void showQuestion(Node.Question question) {
        Item item = ItemBank.of(run.module()).item(question.item());
        ItemTexts words = ItemBankTexts.of(moduleTexts).item(item.key());
        Map<String, Act> offered = new LinkedHashMap<>();
        List<String> options = new ArrayList<>();
        for (OptionKey option : item.options()) {
            options.add(words.option(option).text());
            offered.put(
                    String.valueOf(options.size()),
                    new Act.Answer(new Response.Choice(Set.of(option))));
        }
        offer(
                words.prompt(),
                item.kind().takesSeveral(),
                offered,
                options,
                words.language().value());
        showTime(Optional.empty());
    }

    private void offer(
            String question,
            boolean several,
            Map<String, Act> offered,
            List<String> options,
            String language) {
        acts = offered;
        getElement().setProperty("question", question);
        getElement().setProperty("several", several);
        getElement().setPropertyList("options", options);
        getElement().setProperty("optionsLang", language);
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

    /** What the places mean; empty if they mean nothing here. */
    private Optional<Act> act(String places) {
        List<String> each = List.of(places.split(" "));
        if (each.size() == 1) {
            return Optional.ofNullable(acts.get(places));
        }
        if (!each.stream().map(acts::get).allMatch(Act.Answer.class::isInstance)) {
            return Optional.empty();
        }
        return Optional.of(
                new Act.Answer(
                        new Response.Choice(
                                each.stream()
                                        .map(acts::get)
                                        .map(Act.Answer.class::cast)
                                        .flatMap(answer -> answer.response().chosen().stream())
                                        .collect(Collectors.toUnmodifiableSet()))));
    }
}
