package eu.most.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** From the start of the JVM to the first sign-in page. */
final class ColdStartBench {

    private ColdStartBench() {}

    /** As the image starts: from the cache, the database running; the better of two. */
    static void image(Report report, Installation installation) {
        double best = Math.min(imageSeconds(installation), imageSeconds(installation));
        report.add(
                Figure.of("start.image", "start-up as in the image, database running", best, "s")
                        .atMost(5));
    }

    private static double imageSeconds(Installation installation) {
        long before = System.nanoTime();
        try (RunningMost most = installation.start().awaitPage("/login")) {
            return (System.nanoTime() - before) / 1e9;
        }
    }

    /**
     * As {@code ./most run} starts after the build, database included: on no data, then on kept
     * data.
     */
    static void run(Report report, Path home) {
        report.add(
                Figure.of(
                                "run.first",
                                "./most run, first start, database included",
                                runSeconds(home),
                                "s")
                        .atMost(12));
        report.add(
                Figure.of(
                                "run.again",
                                "./most run, later start, database included",
                                runSeconds(home),
                                "s")
                        .atMost(12));
    }

    private static double runSeconds(Path home) {
        List<String> command =
                new ArrayList<>(List.of(System.getProperty("most.run.options").split(" ")));
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        "eu.most.TestMostApplication",
                        "--most.data.directory=" + home.resolve("run")));
        long before = System.nanoTime();
        try (RunningMost most =
                RunningMost.start(
                        Path.of("").toAbsolutePath(),
                        Path.of("target", "bench-run.log"),
                        Map.of(),
                        command)) {
            most.awaitPage("/login");
            return (System.nanoTime() - before) / 1e9;
        }
    }
}
