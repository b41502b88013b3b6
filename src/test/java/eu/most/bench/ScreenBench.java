package eu.most.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * What a view costs: sign-in page, start page, lesson, test page, answer, with one, ten and fifty
 * learners who each rest a moment between two views. A view is all that the browser asks for when
 * the address is opened, except files it keeps: the page with its content, the message that it is
 * shown, and the good-bye of the view before. What the server uses while nobody asks is no part of
 * a view.
 */
final class ScreenBench {

    private static final long REST_MILLIS = 500;
    private static final int SECONDS_OF_A_ROUND = 3;

    /** A round has to save this share to count as a gain: less is chance. */
    private static final double GAIN = 0.05;

    /** On a noisy machine two slow rounds hide a gain. */
    private static final int ROUNDS_WITHOUT_GAIN = 4;

    private static final int SECONDS_OF_AN_AGE = 5;

    /** What people open all day. */
    private static final Set<String> MET_DAILY = Set.of("start", "lesson", "quiz");

    /** From so many views on a screen has to meet its bar, before that a milder one. */
    private static final int WARM = 5_000;

    private static final double BAR_UNTIL_WARM = 15;

    private final RunningMost most;
    private final List<LearnerSession> learners;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** What the server last used while nobody asked, in milliseconds per second. */
    private double idle;

    /** What one learner does once. */
    private interface Act {
        void by(LearnerSession learner) throws IOException;
    }

    private record Screen(String key, String name, OptionalDouble bar, Act before, Act act) {}

    /** Times of views, and what they all cost the server. */
    private record Sample(Timings timings, double processorMillis, double seconds) {}

    private final List<Screen> screens =
            List.of(
                    new Screen(
                            "signIn",
                            "sign-in page",
                            OptionalDouble.empty(),
                            learner -> {},
                            LearnerSession::openSignInPage),
                    new Screen(
                            "start",
                            "start page",
                            OptionalDouble.of(10),
                            learner -> {},
                            learner -> learner.open(LearnersWalk.HOME)),
                    new Screen(
                            "lesson",
                            "lesson",
                            OptionalDouble.of(10),
                            learner -> {},
                            learner -> learner.open(LearnersWalk.LESSON)),
                    new Screen(
                            "quiz",
                            "test page",
                            OptionalDouble.empty(),
                            learner -> {},
                            learner -> learner.open(LearnersWalk.QUESTION)),
                    new Screen(
                            "answer",
                            "answer",
                            OptionalDouble.empty(),
                            learner -> learner.open(LearnersWalk.QUESTION),
                            learner -> learner.answer('a')));

    ScreenBench(RunningMost most, List<LearnerSession> learners) {
        this.most = most;
        this.learners = learners;
    }

    /**
     * Opens start page, lesson and test page in turn until the server has shown so many screens
     * since its start, then measures each of them: what people meet on that day, compilers
     * included.
     */
    void measureAfter(Report report, int views) throws InterruptedException, ExecutionException {
        List<Screen> some =
                screens.stream().filter(screen -> MET_DAILY.contains(screen.key())).toList();
        while (viewsSoFar() < views) {
            for (Screen screen : some) {
                all(screen.act(), learners);
            }
        }
        for (Screen screen : some) {
            Sample sample = sample(screen, learners, SECONDS_OF_AN_AGE);
            Figure cost =
                    Figure.of(
                            "%s.after%d".formatted(screen.key(), views),
                            "%s, after %,d views since the start".formatted(screen.name(), views),
                            sample.processorMillis() / sample.timings().count(),
                            "ms each");
            report.add(
                    screen.bar().isPresent()
                            ? cost.atMost(
                                            views < WARM
                                                    ? BAR_UNTIL_WARM
                                                    : screen.bar().getAsDouble())
                                    .besides("37–45")
                            : cost);
        }
    }

    private int viewsSoFar() {
        return learners.stream().mapToInt(LearnerSession::views).sum();
    }

    /**
     * Warms up, then measures each screen, the most learners first: what the compiler still does
     * would weigh most where there are few views.
     *
     * @param rounds the most rounds of warming up
     */
    void measure(Report report, int rounds, int seconds)
            throws InterruptedException, ExecutionException {
        report.add(
                Figure.of(
                        "screens.warmUp",
                        "views before the screens are measured",
                        warmUp(rounds),
                        "views"));
        for (int count : List.of(50, 10, 1)) {
            if (count <= learners.size()) {
                // In few views one collection or compilation would weigh as much as they do.
                int enough = count == 1 ? 4 * seconds : seconds;
                idle = idleMillisPerSecond(seconds);
                for (Screen screen : screens) {
                    measure(report, screen, learners.subList(0, count), enough);
                }
            }
        }
        report.add(
                Figure.of(
                        "screens.idle",
                        "processor time of the server while nobody asks, taken off above",
                        idle,
                        "ms per second"));
        threads.close();
    }

    /**
     * Opens the screens without rests, round after round, until they no longer get cheaper: as they
     * are on a server that runs for weeks. Says how many views that took.
     */
    private int warmUp(int mostRounds) throws InterruptedException, ExecutionException {
        int views = 0;
        double cheapest = Double.MAX_VALUE;
        int withoutGain = 0;
        for (int round = 0; round < mostRounds && withoutGain < ROUNDS_WITHOUT_GAIN; round++) {
            double before = most.processorMillis();
            int opened = round();
            double cost = (most.processorMillis() - before) / opened;
            withoutGain = cost < cheapest * (1 - GAIN) ? 0 : withoutGain + 1;
            cheapest = Math.min(cheapest, cost);
            views += opened;
        }
        return views;
    }

    private int round() throws InterruptedException, ExecutionException {
        int views = 0;
        for (Screen screen : screens) {
            all(screen.before(), learners);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_OF_A_ROUND);
            while (System.nanoTime() < end) {
                all(screen.act(), learners);
                views += learners.size();
            }
        }
        return views;
    }

    private double idleMillisPerSecond(int seconds) throws InterruptedException {
        TimeUnit.SECONDS.sleep(1);
        double before = most.processorMillis();
        TimeUnit.SECONDS.sleep(seconds);
        return (most.processorMillis() - before) / seconds;
    }

    private void measure(Report report, Screen screen, List<LearnerSession> some, int seconds)
            throws InterruptedException, ExecutionException {
        all(screen.before(), some);
        Sample sample = sample(screen, some, seconds);
        Timings timings = sample.timings();
        double processor = sample.processorMillis() - idle * sample.seconds();
        String key = screen.key() + "." + some.size() + ".";
        String name =
                screen.name() + ", " + some.size() + (some.size() == 1 ? " learner" : " learners");
        report.add(Figure.of(key + "p50", name + ": half within", timings.median(), "ms"));
        report.add(Figure.of(key + "p95", "  95 of 100 within", timings.percentile(95), "ms"));
        Figure cost =
                Figure.of(
                        key + "processor",
                        "  processor time of the server",
                        processor / timings.count(),
                        "ms each");
        report.add(
                screen.bar().isPresent()
                        ? cost.atMost(screen.bar().getAsDouble()).besides("37–45")
                        : cost);
    }

    /** Learners open a screen again and again for so long, and rest in between. */
    private Sample sample(Screen screen, List<LearnerSession> some, int seconds)
            throws InterruptedException, ExecutionException {
        double before = most.processorMillis();
        long begin = System.nanoTime();
        long end = begin + TimeUnit.SECONDS.toNanos(seconds);
        List<Future<List<Double>>> parts = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            LearnerSession learner = some.get(i);
            long start = REST_MILLIS * i / some.size();
            parts.add(threads.submit(() -> repeat(screen.act(), learner, start, end)));
        }
        List<Double> times = new ArrayList<>();
        for (Future<List<Double>> part : parts) {
            times.addAll(part.get());
        }
        return new Sample(
                Timings.of(times),
                most.processorMillis() - before,
                (System.nanoTime() - begin) / 1e9);
    }

    private static List<Double> repeat(Act act, LearnerSession learner, long startMillis, long end)
            throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        TimeUnit.MILLISECONDS.sleep(startMillis);
        while (System.nanoTime() < end) {
            long before = System.nanoTime();
            act.by(learner);
            times.add((System.nanoTime() - before) / 1e6);
            TimeUnit.MILLISECONDS.sleep(REST_MILLIS);
        }
        return times;
    }

    private void all(Act act, List<LearnerSession> some)
            throws InterruptedException, ExecutionException {
        List<Future<?>> running = new ArrayList<>();
        for (LearnerSession learner : some) {
            running.add(
                    threads.submit(() -> {
                        act.by(learner);
                        return learner;
                    }));
        }
        for (Future<?> one : running) {
            one.get();
        }
    }
}
