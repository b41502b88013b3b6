package eu.most.bench;

import eu.most.bench.HttpConnection.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What it costs to say what a file is worth: one at a time, and all of a class in one archive. */
final class CheckBench {

    private static final String BOUNDARY = "----most-bench";
    private static final Map<String, String> FORM =
            Map.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
    private static final int WARM_UP = 300;
    private static final int CHECKS = 300;

    private final RunningMost most;
    private final List<byte[]> certificates;

    /**
     * @param certificates sealed PDFs that the register knows
     */
    CheckBench(RunningMost most, List<byte[]> certificates) {
        this.most = most;
        this.certificates = certificates;
    }

    void measure(Report report) throws IOException, InterruptedException {
        try (HttpConnection connection = new HttpConnection(most.port())) {
            oneByOne(connection, WARM_UP);
            double before = most.processorMillis();
            Timings timings = oneByOne(connection, CHECKS);
            double processor = most.processorMillis() - before;
            report.add(
                    Figure.of(
                                    "check.p95",
                                    "a PDF checked: 95 of 100 within",
                                    timings.percentile(95),
                                    "ms")
                            .atMost(60));
            report.add(
                    Figure.of(
                            "check.processor",
                            "  processor time of the server",
                            processor / CHECKS,
                            "ms each"));
            report.add(
                    Figure.of(
                                    "check.bulk",
                                    certificates.size() + " PDFs in one archive checked",
                                    allAtOnce(connection),
                                    "s")
                            .atMost(60));
        }
    }

    private Timings oneByOne(HttpConnection connection, int count) throws IOException {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] form = form("certificate.pdf", certificates.get(i % certificates.size()));
            long before = System.nanoTime();
            Answer answer = connection.post("/api/v1/verify", FORM, form);
            times.add((System.nanoTime() - before) / 1e6);
            if (!answer.text().contains("\"verdict\":\"valid\"")) {
                throw new IllegalStateException(
                        "a certificate was not found valid: " + answer.text());
            }
        }
        return Timings.of(times);
    }

    private double allAtOnce(HttpConnection connection) throws IOException, InterruptedException {
        byte[] form = form("class.zip", archive());
        long before = System.nanoTime();
        Answer started = connection.post("/api/v1/verify/bulk", FORM, form);
        if (started.status() != 202) {
            throw new IllegalStateException("the archive was not taken: " + started.text());
        }
        String state = started.text();
        while (state.contains("\"state\":\"running\"")) {
            Thread.sleep(20);
            state = connection.get(started.location(), Map.of()).text();
        }
        double seconds = (System.nanoTime() - before) / 1e9;
        if (!state.contains("\"state\":\"done\",\"checked\":" + certificates.size())) {
            throw new IllegalStateException("not all were checked: " + state);
        }
        return seconds;
    }

    private byte[] archive() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            for (int i = 0; i < certificates.size(); i++) {
                zip.putNextEntry(new ZipEntry("certificate-" + i + ".pdf"));
                zip.write(certificates.get(i));
            }
        }
        return archive.toByteArray();
    }

    private static byte[] form(String name, byte[] file) throws IOException {
        ByteArrayOutputStream form = new ByteArrayOutputStream(file.length + 200);
        form.write(
                ("--"
                                + BOUNDARY
                                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                                + name
                                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        form.write(file);
        form.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }
}
