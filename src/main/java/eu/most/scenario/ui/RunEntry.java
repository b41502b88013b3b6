package eu.most.scenario.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import eu.most.learning.ui.player.PlayerAddress;
import eu.most.scenario.RunSummary;
import eu.most.uikit.Moment;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** One run that has ended, with the way to it. */
class RunEntry extends ListItem {

    /**
     * @param step where the scenario is
     * @param ending how its ending is called; empty where the version that is read has none
     */
    RunEntry(PlayerAddress step, RunSummary run, Optional<String> ending, ZoneId zone) {
        add(
                new Anchor(
                        ScenarioAddresses.run(step, run.id()).href(),
                        getTranslation(
                                "scenario.run",
                                Map.of(
                                        "number",
                                        run.number(),
                                        "ending",
                                        ending.orElse(run.ending().value())))));
        add(" · " + getTranslation("scenario.run." + standing(run)) + " · ");
        add(new Moment(run.endedAt(), zone));
    }

    /** What is to be known of a run, as the end of a key of words. */
    static String standing(RunSummary run) {
        if (run.counts()) {
            return "counts";
        }
        return run.practice() ? "practice" : run.passed() ? "passed" : "not-passed";
    }
}
