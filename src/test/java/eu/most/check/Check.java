package eu.most.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code ./most check [--since REF]}: format, compile, rules, and the tests that a change concerns.
 * Ends with 1 if anything is red. See src/docs/decisions/0050-check-what-a-change-concerns.md.
 */
final class Check {

    /** Content of all files when a check or a whole test was last green. */
    private static final Path GREEN = Path.of("target/check/green");

    /** Content of all files when all was last compiled. */
    private static final Path COMPILED = Path.of("target/check/compiled");

    private final String now;
    private final String since;
    private final boolean known;
    private final Maven maven = new Maven(Path.of("target/check/check.log"));

    private Check(String now, String since, boolean known) {
        this.now = now;
        this.since = since;
        this.known = known;
    }

    /**
     * @param arguments the content of all files, as a tree of git; then {@code --since REF} or
     *     nothing
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String now = arguments[0];
        boolean asked = arguments.length == 3 && arguments[1].equals("--since");
        if (arguments.length > 1 && !asked) {
            end(2, "check knows --since REF, not '" + arguments[1] + "'.");
        }
        if (asked && !Git.knows(arguments[2])) {
            end(2, "git knows no '" + arguments[2] + "'.");
        }
        String since = asked ? arguments[2] : Git.noted(GREEN);
        System.exit(new Check(now, since, asked).run() ? 0 : 1);
    }

    private static void end(int code, String why) {
        System.err.println("most: " + why);
        System.exit(code);
    }

    private boolean run() throws IOException, InterruptedException {
        long start = System.nanoTime();
        String base = known ? since : "the last green run";
        Set<String> changed = since.isEmpty() ? Set.of() : Git.changed(since, now);
        if (!since.isEmpty() && changed.isEmpty()) {
            System.out.println("Nothing changed since " + base + ".");
            return true;
        }
        System.out.println(
                since.isEmpty()
                        ? "No green run is known here: checking everything once."
                        : "Changed since " + base + ": " + files(changed.size()) + ".");
        maven.begin();
        if (!compile()) {
            return ended("Red: format or compile", start);
        }
        long compiled = System.nanoTime();
        Sources sources = Sources.of(Path.of(""));
        Plan plan =
                since.isEmpty()
                        ? Plan.everything(sources, "no green run is known here")
                        : Plan.of(sources, changed);
        plan.lines().forEach(System.out::println);
        boolean green = plan.tests().isEmpty() || maven.run(test(plan));
        System.out.printf(
                "%s after %d s: %d s to compile, %d s for the tests.%n",
                green ? "Green" : "Red",
                seconds(start, System.nanoTime()),
                seconds(start, compiled),
                seconds(compiled, System.nanoTime()));
        if (green && !known) {
            Files.writeString(GREEN, now);
        }
        return green;
    }

    /**
     * Compiles what changed since all was last compiled, and whatever names that: whether it still
     * fits. Maven alone would compile everything.
     */
    private boolean compile() throws IOException, InterruptedException {
        String before = Git.noted(COMPILED);
        List<String> goals = new ArrayList<>(List.of("process-test-classes"));
        if (!before.isEmpty() && Files.isDirectory(Path.of("target/classes/eu/most"))) {
            Set<String> changed = Git.changed(before, now);
            if (changed.stream().noneMatch(path -> path.equals("pom.xml"))) {
                Sources sources = Sources.of(Path.of(""));
                int files = sources.forget(changed);
                System.out.println("Compiling " + files(files) + ".");
                goals.add("-Dmaven.compiler.useIncrementalCompilation=false");
                if (sources.keepTheBundle(changed)) {
                    goals.add("-Dvaadin.skip");
                }
            }
        }
        if (goals.size() == 1) {
            System.out.println("Compiling everything; that takes a minute or two.");
        }
        if (!maven.run(goals)) {
            return false;
        }
        Files.writeString(COMPILED, now);
        return true;
    }

    private static List<String> test(Plan plan) {
        List<String> goals = new ArrayList<>(List.of("surefire:test"));
        if (!plan.isEverything()) {
            goals.add("-Dtest=" + String.join(",", new TreeSet<>(plan.tests())));
        }
        return goals;
    }

    private static boolean ended(String how, long start) {
        System.out.printf("%s, after %d s.%n", how, seconds(start, System.nanoTime()));
        return false;
    }

    private static String files(int count) {
        return count == 1 ? "1 file" : count + " files";
    }

    private static long seconds(long from, long to) {
        return Duration.ofNanos(to - from).plusMillis(500).toSeconds();
    }
}
