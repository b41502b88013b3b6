package eu.most.scenario.ui;

import eu.most.learning.ui.player.PlayerAddress;
import eu.most.scenario.RunId;

/** Where the pages of a scenario are, within the address of its step. */
final class ScenarioAddresses {

    static final String RUN = "run";

    private ScenarioAddresses() {}

    /** A run: where it is, or how it went once it has ended. */
    static PlayerAddress run(PlayerAddress step, RunId run) {
        return step.at(RUN, run);
    }
}
