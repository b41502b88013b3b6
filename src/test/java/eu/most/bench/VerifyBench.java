package eu.most.bench;

import eu.most.bench.HttpConnection.Answer;
import eu.most.credentials.VerificationCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How many people a second can look up a certificate, each another one. Client, server and database
 * share the cores.
 */
final class VerifyBench {

    private static final int CLIENTS = 50;

    private final RunningMost most;
    private final List<VerificationCode> codes;

    VerifyBench(RunningMost most, List<VerificationCode> codes) {
        this.most = most;
        this.codes = codes;
    }

    void measure(Report report, int warmUpSeconds, int seconds)
            throws InterruptedException, ExecutionException {
        run("/verify/", warmUpSeconds);
        double processorBefore = most.processorMillis();
        long before = System.nanoTime();
        Timings page = run("/verify/", seconds);
        double elapsed = (System.nanoTime() - before) / 1e9;
        double processor = most.processorMillis() - processorBefore;
        report.add(
                Figure.of(
                                "verify.perSecond",
                                "/verify/{code}, " + codes.size() + " certificates",
                                page.count() / elapsed,
                                "per second")
                        .atLeast(2500)
                        .besides("131"));
        report.add(
                Figure.of("verify.p95", "  95 of 100 within, 50 clients", page.percentile(95), "ms")
                        .atMost(20));
        report.add(
                Figure.of(
                        "verify.processor",
                        "  processor time of the server",
                        processor / page.count(),
                        "ms each"));
        run("/api/v1/certificates/", warmUpSeconds / 2);
        before = System.nanoTime();
        Timings data = run("/api/v1/certificates/", seconds / 2);
        report.add(
                Figure.of(
                        "api.perSecond",
                        "/api/v1/certificates/{code}",
                        data.count() / ((System.nanoTime() - before) / 1e9),
                        "per second"));
    }

    private Timings run(String path, int seconds) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Double> all = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<List<Double>>> parts = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                int first = client * codes.size() / CLIENTS;
                parts.add(clients.submit(() -> ask(path, first, end)));
            }
            for (Future<List<Double>> part : parts) {
                all.addAll(part.get());
            }
        }
        return Timings.of(all);
    }

    private List<Double> ask(String path, int first, long end) throws IOException {
        List<Double> times = new ArrayList<>();
        try (HttpConnection connection = new HttpConnection(most.port())) {
            for (int i = first; System.nanoTime() < end; i++) {
                byte[] request =
                        HttpConnection.request(
                                "GET", path + codes.get(i % codes.size()), Map.of(), new byte[0]);
                long before = System.nanoTime();
                Answer answer = connection.send(request);
                times.add((System.nanoTime() - before) / 1e6);
                if (answer.status() != 200) {
                    throw new IllegalStateException(path + " answered " + answer.status());
                }
            }
        }
        return times;
    }
}
