package eu.most.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Runs the Maven wrapper; shows what is wrong and each test class, and keeps all the rest. */
final class Maven {

    private static final Pattern TESTS =
            Pattern.compile(".*(Tests run: \\d+,.*) -- in eu\\.most\\.(.*)");

    /** What Maven adds to each failure. */
    private static final Pattern ADVICE =
            Pattern.compile(
                    "\\[ERROR] *(|.*\\[Help.*|.*full stack trace.*|Re-run Maven.*|For more information.*)");

    private static final int LONGEST = 240;

    private final Path log;

    Maven(Path log) {
        this.log = log;
    }

    /** Forgets what earlier checks said. */
    void begin() throws IOException {
        Files.deleteIfExists(log);
    }

    /** Whether all goals succeeded. */
    boolean run(List<String> goals) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("./mvnw", "-B", "-ntp"));
        command.addAll(goals);
        Process maven = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader output = maven.inputReader();
                Writer kept =
                        Files.newBufferedWriter(
                                log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                kept.write(line);
                kept.write('\n');
                show(line);
            }
        }
        boolean green = maven.waitFor() == 0;
        if (!green) {
            System.out.println("The whole output is in " + log + ".");
        }
        return green;
    }

    private static void show(String line) {
        var tests = TESTS.matcher(line);
        if (tests.matches()) {
            System.out.println("  " + tests.group(2) + ": " + tests.group(1));
        } else if (line.startsWith("[ERROR]") && !ADVICE.matcher(line).matches()) {
            System.out.println(line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…");
        }
    }
}
