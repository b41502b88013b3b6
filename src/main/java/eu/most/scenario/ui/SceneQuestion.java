package eu.most.scenario.ui;

import com.vaadin.flow.component.html.Div;
import eu.most.catalogue.ModuleTexts;
import eu.most.items.Item;
import eu.most.items.ItemBank;
import eu.most.items.ItemBankTexts;
import eu.most.items.Response;
import eu.most.items.ui.ItemField;
import eu.most.items.ui.ItemField.Kept;
import eu.most.scenario.Act;
import eu.most.scenario.DecisionOutcome;
import eu.most.scenario.Run;
import eu.most.scenario.Scenarios;
import eu.most.scenario.graph.Node;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** The question that is asked where a run is; nothing at any other point. */
class SceneQuestion extends Div {

    private final Scenarios scenarios;
    private final ModuleTexts texts;
    private final Consumer<Run> movedOn;
    private Run run;
    private Optional<ItemField> asked = Optional.empty();

    /**
     * @param texts those in which the questions are
     * @param movedOn what happens once an answer is stored
     */
    SceneQuestion(Scenarios scenarios, ModuleTexts texts, Run run, Consumer<Run> movedOn) {
        this.scenarios = scenarios;
        this.texts = texts;
        this.run = run;
        this.movedOn = movedOn;
    }

    /**
     * Shows what is asked where the run is. What was answered before stays as long as it takes to
     * say that it is saved.
     */
    void show(Run now) {
        run = now;
        if (now.node() instanceof Node.Question question) {
            removeAll();
            ItemField field = field(question);
            add(field);
            asked = Optional.of(field);
        } else if (asked.isPresent()) {
            asked.get().close();
            asked = Optional.empty();
        } else {
            removeAll();
        }
    }

    private ItemField field(Node.Question question) {
        Item item = ItemBank.of(run.module()).item(question.item());
        return new ItemField(
                        item,
                        ItemBankTexts.of(texts).item(item.key()),
                        item.shuffled(new SplittableRandom(seed())),
                        new ItemField.Given(Response.NONE, run.made().size()),
                        "question:" + run.id(),
                        this::keep)
                .sentBy(
                        getTranslation("scenario.answer"),
                        getTranslation("scenario.answer-first"),
                        "");
    }

    /** The same order whenever the page is opened, another one at each point of each run. */
    private long seed() {
        return run.id().value().getLeastSignificantBits() + run.made().size();
    }

    private Kept keep(Response response, long sequence) {
        if (sequence < 1 || sequence > run.nextSequence()) {
            return new Kept.Gone();
        }
        return scenarios
                .decide(run.id(), (int) sequence, new Act.Answer(response))
                .map(outcome -> kept(outcome, (int) sequence))
                .orElseGet(Kept.Gone::new);
    }

    private Kept kept(DecisionOutcome outcome, int sequence) {
        return switch (outcome) {
            case DecisionOutcome.Saved saved -> {
                movedOn.accept(saved.run());
                yield new Kept.Saved();
            }
            case DecisionOutcome.Overtaken other -> {
                movedOn.accept(other.run());
                yield other.run().made().get(sequence - 1).act() instanceof Act.Answer counts
                        ? new Kept.Overtaken(counts.response(), sequence)
                        : new Kept.Gone();
            }
            case DecisionOutcome.TooLong _ -> new Kept.Gone();
        };
    }
}
