package eu.most.scenario.ui;

import com.vaadin.flow.component.Component;
import eu.most.scenario.Act;
import eu.most.scenario.Run;
import eu.most.scenario.ScenarioTexts;
import eu.most.scenario.ScenarioTexts.ChoiceTexts;
import eu.most.scenario.graph.ChoiceKey;
import eu.most.scenario.graph.Node;
import java.util.Map;
import java.util.Optional;

/** What somebody did, in words. */
final class Told {

    private Told() {}

    /** What was done, as it is told afterwards. */
    static String did(Component reader, Run run, Run.Made made, ScenarioTexts texts) {
        return choice(run, made, texts)
                .map(ChoiceTexts::did)
                .map(did ->
                        made.act() instanceof Act.LetTimePass
                                ? reader.getTranslation("scenario.timed-out", Map.of("did", did))
                                : did)
                .orElseGet(() -> reader.getTranslation("scenario.answered"));
    }

    /** The choice that was taken, by whom it was; none where a question was answered. */
    static Optional<ChoiceTexts> choice(Run run, Run.Made made, ScenarioTexts texts) {
        Optional<ChoiceKey> taken =
                switch (made.act()) {
                    case Act.Choose choose -> Optional.of(choose.choice());
                    case Act.LetTimePass late ->
                            run.scenario().graph().node(made.at())
                                            instanceof Node.Situation situation
                                    ? situation.time().map(Node.TimeLimit::onTimeout)
                                    : Optional.empty();
                    case Act.Answer answer -> Optional.empty();
                };
        return taken.map(texts.moment(made.at().node())::choice);
    }
}
