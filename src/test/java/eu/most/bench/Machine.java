package eu.most.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The machine before and after a run: how many cores, how busy others keep it, and how much of its
 * time the host took away (Linux only).
 */
final class Machine {

    private static final Path TIMES = Path.of("/proc/stat");

    private final int cores = Runtime.getRuntime().availableProcessors();
    private final double loadBefore =
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    private final long[] before = times();

    /** Whether others use so much of it that the figures say little. */
    boolean isBusy() {
        return loadBefore > 0.3 * cores;
    }

    String warning() {
        return String.format(
                Locale.ROOT,
                "The machine is busy (load %.1f on %d cores): times on the clock will be too high.",
                loadBefore,
                cores);
    }

    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("cores", cores);
        facts.put("java", Runtime.version().toString());
        facts.put("loadBefore", Math.round(loadBefore * 10) / 10.0);
        facts.put("busy", isBusy());
        facts.put("stolenPerCent", Math.round(stolenPerCent() * 10) / 10.0);
        return facts;
    }

    String describe() {
        return String.format(
                Locale.ROOT,
                "%d cores shared by client, server and database; Java %s; load before %.1f; %.1f %% taken by the host.%s",
                cores,
                Runtime.version(),
                loadBefore,
                stolenPerCent(),
                isBusy() ? "\n" + warning() : "");
    }

    /** Part of the processor time since the start that the host gave to others. */
    private double stolenPerCent() {
        long[] now = times();
        long all = 0;
        for (int i = 0; i < now.length; i++) {
            all += now[i] - before[i];
        }
        return all == 0 ? 0 : 100.0 * (now[7] - before[7]) / all;
    }

    private static long[] times() {
        long[] times = new long[8];
        if (!Files.isReadable(TIMES)) {
            return times;
        }
        try {
            String[] fields = Files.readAllLines(TIMES).getFirst().split(" +");
            for (int i = 0; i < times.length; i++) {
                times[i] = Long.parseLong(fields[i + 1]);
            }
            return times;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
