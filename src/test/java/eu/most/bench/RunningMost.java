package eu.most.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Most in a JVM of its own, from its start to its end. */
final class RunningMost implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Pattern USED =
            Pattern.compile("(?m)^(?!\\s*(?:Metaspace|class space)).*\\bused (\\d+)K");

    private final Process process;
    private final int port;
    private final Path log;

    private RunningMost(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /**
     * Starts {@code java} with these options and arguments, adding where it listens and that it
     * does not limit how often one address asks; does not wait.
     */
    static RunningMost start(
            Path directory, Path log, Map<String, String> environment, List<String> command) {
        try {
            int port = freePort();
            List<String> full = new ArrayList<>();
            full.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            full.addAll(command);
            full.add("--server.port=" + port);
            full.add("--server.address=127.0.0.1");
            // All visitors of a measurement come from one address.
            full.add("--most.identity.public-requests-per-second=0");
            ProcessBuilder builder = new ProcessBuilder(full);
            builder.directory(directory.toFile());
            builder.environment().putAll(environment);
            builder.redirectErrorStream(true).redirectOutput(log.toFile());
            return new RunningMost(builder.start(), port, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    /** Waits until a page answers 200. */
    RunningMost awaitPage(String path) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try (HttpConnection connection = new HttpConnection(port)) {
                if (connection.get(path, Map.of()).status() == 200) {
                    return this;
                }
            } catch (IOException _) {
                // Not there yet.
            }
            pause(10);
        }
        close();
        throw new IllegalStateException("Most did not get ready: see " + log);
    }

    /** Opens a page, whatever it answers. */
    void visit(String path) {
        try (HttpConnection connection = new HttpConnection(port)) {
            connection.get(path, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Processor time that this JVM has used so far, in milliseconds. */
    double processorMillis() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6;
    }

    /** Bytes on the heap that survive a full collection. */
    long heapInUse() {
        command("GC.run");
        command("GC.run");
        Matcher used = USED.matcher(command("GC.heap_info"));
        long kilobytes = 0;
        while (used.find()) {
            kilobytes += Long.parseLong(used.group(1));
        }
        if (kilobytes == 0) {
            throw new IllegalStateException("the heap of " + process.pid() + " cannot be read");
        }
        return kilobytes * 1024;
    }

    private String command(String name) {
        try {
            Process jcmd =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                            .toString(),
                                    Long.toString(process.pid()),
                                    name)
                            .redirectErrorStream(true)
                            .start();
            return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it in good order, as an operator would. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
