package eu.most.scenario;

import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.catalogue.StepKey;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.catalogue.drafting.Drafting;
import eu.most.items.OptionKey;
import eu.most.items.Response;
import eu.most.kernel.PersonId;
import eu.most.learning.LearnersInTests;
import eu.most.scenario.graph.ChoiceKey;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/** The module “Eight minutes to the count” on the real database, and ways through it. */
@TestComponent
public class ScenarioInTests {

    public static final StepKey STEP = new StepKey("to-the-count");

    /** A way to the best ending, as the author's keys. */
    public static final List<String> BEST =
            List.of("sit-down", "say-it-back", "?b", "offer-a-call", "hand-over");

    /** A way to the worst one. */
    public static final List<String> WORST = List.of("rules", "hold-the-door", "stand-in-the-way");

    private final Drafting drafting;
    private final LearnersInTests learners;
    private final Scenarios scenarios;

    ScenarioInTests(Drafting drafting, LearnersInTests learners, Scenarios scenarios) {
        this.drafting = drafting;
        this.learners = learners;
        this.scenarios = scenarios;
    }

    /** Publishes the module under a key of its own. */
    public TrainingModuleKey published(String key) {
        publish(new ScenarioContent(key));
        return new TrainingModuleKey(key);
    }

    /** Publishes a next version of it, whose question is another one. */
    public void publishedAgain(TrainingModuleKey module) {
        ScenarioContent next = new ScenarioContent(module.value());
        next.with("module.yaml", "version: 1.0.0", "version: 2.0.0");
        for (String file :
                List.of("module.yaml", "en/items.yaml", "cs/items.yaml", ScenarioContent.GRAPH)) {
            next.with(file, "radio-line", "hand-over-line");
        }
        publish(next);
    }

    private void publish(ScenarioContent module) {
        Actor trainer = new Actor(PersonId.next(), "T. Weber", Set.of(Role.TRAINER));
        learners.as(trainer, () -> drafting.publish(module.files(), trainer.person()));
    }

    /** A run of this person along a way. */
    public Run played(Actor person, RunId run, List<String> way) {
        return learners.as(
                person,
                () -> {
                    for (String each : way) {
                        int next = scenarios.run(run).orElseThrow().nextSequence();
                        scenarios.decide(run, next, act(each));
                    }
                    return scenarios.run(run).orElseThrow();
                });
    }

    /** A choice by its key, or the answer {@code ?b}. */
    public static Act act(String text) {
        return text.startsWith("?")
                ? new Act.Answer(new Response.Choice(Set.of(new OptionKey(text.substring(1)))))
                : new Act.Choose(new ChoiceKey(text));
    }
}
