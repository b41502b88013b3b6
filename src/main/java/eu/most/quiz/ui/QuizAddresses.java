package eu.most.quiz.ui;

import eu.most.learning.ui.player.PlayerAddress;
import eu.most.quiz.AttemptId;

/** Where the pages of a quiz are, within the address of its step. */
final class QuizAddresses {

    static final String ITEM = "item";
    static final String OVERVIEW = "overview";
    static final String ATTEMPT = "attempt";

    private QuizAddresses() {}

    /** One question of the open attempt, 1 for the first. */
    static PlayerAddress question(PlayerAddress step, int position) {
        return step.at(ITEM, position);
    }

    /** Which questions are answered, before handing in. */
    static PlayerAddress overview(PlayerAddress step) {
        return step.at(ITEM, OVERVIEW);
    }

    static PlayerAddress result(PlayerAddress step, AttemptId attempt) {
        return step.at(ATTEMPT, attempt);
    }
}
