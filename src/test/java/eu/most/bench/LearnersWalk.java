package eu.most.bench;

import java.io.IOException;
import java.util.Map;

/**
 * A walk through the screens that a learner meets, of the demonstration. Whoever trains a start-up
 * cache takes it, so that what the compilers find out about these screens is kept with it: {@code
 * ./most run}, {@code ./most bench}, and the building of the image
 * (src/docs/decisions/0009-start-up-cache-trained-on-mariadb.md).
 */
public final class LearnersWalk {

    /** What Most is started with for a walk. */
    public static final Map<String, String> SETTINGS =
            Map.of(
                    "most.demonstration", "true",
                    "most.learning.longest-reading", "0s",
                    "most.identity.public-requests-per-second", "0");

    static final String HOME = "home";
    static final String LESSON = "learn/de-escalation/who-does-what";
    static final String QUESTION = "learn/de-escalation/test?item=1";

    private static final String MODULE = "learn/de-escalation";
    private static final String LEARNER = "officer.novak";

    /** Enough that both compilers take an interest in what a screen needs. */
    private static final int ROUNDS = 60;

    private LearnersWalk() {}

    /** Walks on the server at this port of this machine. */
    public static void main(String[] arguments) throws IOException {
        through(Integer.parseInt(arguments[0]));
    }

    /** Signs in, learns until the test, and opens each screen again and again. */
    public static void through(int port) throws IOException {
        try (HttpConnection stranger = new HttpConnection(port);
                LearnerSession learner = new LearnerSession(port)) {
            for (String page : new String[] {"/", "/login", "/verify", "/register"}) {
                stranger.get(page, Map.of());
            }
            learner.signIn(LEARNER, Bench.PASSWORD);
            toTheTest(learner);
            for (int round = 0; round < ROUNDS; round++) {
                learner.openSignInPage();
                learner.open(HOME);
                learner.open(MODULE);
                learner.open(LESSON);
                learner.open(QUESTION);
                learner.answer('a');
            }
            learner.leave();
        }
    }

    /** Brings a learner from the start of the module to the first question of the test. */
    static void toTheTest(LearnerSession learner) throws IOException {
        learner.open(MODULE);
        for (int presses = 0; !learner.showsAQuestion(); presses++) {
            if (presses > 20) {
                throw new IllegalStateException("no question after twenty screens");
            }
            learner.readToTheEnd();
            learner.press();
        }
    }
}
