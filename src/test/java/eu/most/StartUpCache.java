package eu.most;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Makes the start-up cache of {@code ./most run} while Most runs already: a second Most, with a
 * database of its own and at the lowest priority, notes which classes are loaded and which code is
 * hot. When this JVM ends first, the second one is killed and leaves nothing; the next start begins
 * again. See src/docs/decisions/0008-run-starts-java-not-maven.md.
 */
final class StartUpCache {

    private final Path cache;
    private final Path directory;
    private final Process training;
    private volatile boolean stopped;

    private StartUpCache(Path cache, Path directory, Process training) {
        this.cache = cache;
        this.directory = directory;
        this.training = training;
    }

    /**
     * Begins, and does not wait.
     *
     * @param cache the file that later starts take
     */
    static void makeInBackground(Path cache) throws IOException {
        Path directory = cache.toAbsolutePath().resolveSibling("");
        List<String> command = new ArrayList<>(List.of("nice", "-n", "19"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(
                List.of(
                        "-XX:AOTCacheOutput=" + unfinished(cache),
                        "-cp",
                        System.getProperty("java.class.path"),
                        TestMostApplication.class.getName(),
                        "--train",
                        "--server.port=0",
                        "--most.data.directory=" + directory.resolve("data")));
        Process training =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(directory.resolve("train.log").toFile())
                        .start();
        StartUpCache made = new StartUpCache(cache, directory, training);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(made::stop));
        training.onExit().thenAccept(made::ended);
    }

    private static Path unfinished(Path cache) {
        return cache.resolveSibling(cache.getFileName() + ".unfinished");
    }

    /** Keeps the cache; one that could not be made is not tried again. */
    private void ended(Process ended) {
        if (stopped) {
            return;
        }
        try {
            boolean made = ended.exitValue() == 0 && Files.exists(unfinished(cache));
            if (made) {
                Files.move(unfinished(cache), cache, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.deleteIfExists(directory.resolve("wants-cache"));
            tidy();
            System.out.println(
                    made
                            ? "The next start will take half as long."
                            : "Later starts stay as they are: see "
                                    + directory.resolve("train.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills what trains, its database, and what writes the cache. */
    private void stop() {
        stopped = true;
        if (!training.isAlive()) {
            return;
        }
        List<ProcessHandle> all =
                Stream.concat(Stream.of(training.toHandle()), training.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process ->
                process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join());
        try {
            tidy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tidy() throws IOException {
        FileSystemUtils.deleteRecursively(directory.resolve("data"));
        String leftovers = unfinished(cache).getFileName() + "*";
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, leftovers)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }
}
