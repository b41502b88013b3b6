package eu.most.scenario.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import eu.most.catalogue.ModuleTexts;
import eu.most.learning.Progress;
import eu.most.learning.ui.player.PlayerAddress;
import eu.most.learning.ui.player.RecordSection;
import eu.most.scenario.RunSummary;
import eu.most.scenario.ScenarioTexts;
import eu.most.scenario.Scenarios;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** A person's runs through the scenarios of a module, each with the way to it. */
@org.springframework.stereotype.Component
@Order(20)
class RunsRecord implements RecordSection {

    private final Scenarios scenarios;
    private final Clock clock;

    RunsRecord(Scenarios scenarios, Clock clock) {
        this.scenarios = scenarios;
        this.clock = clock;
    }

    @Override
    public List<Component> of(PlayerAddress address, Progress progress, ModuleTexts texts) {
        List<RunSummary> ended = scenarios.ended(address.module());
        if (ended.isEmpty()) {
            return List.of();
        }
        H2 heading = new H2();
        heading.setText(heading.getTranslation("scenario.earlier"));
        UnorderedList list = new UnorderedList();
        ended.forEach(run ->
                list.add(
                        new RunEntry(
                                address.step(run.step()),
                                run,
                                ending(texts, run),
                                clock.getZone())));
        return List.of(heading, list);
    }

    private static Optional<String> ending(ModuleTexts texts, RunSummary run) {
        return texts.activity(run.step(), ScenarioTexts.class)
                .flatMap(scenario -> scenario.title(run.ending()));
    }
}
