package eu.most.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import eu.most.documents.PrintedQr;
import eu.most.journey.Chromium;
import java.io.IOException;
import java.util.List;

/** From a scan to its answer on the gate page, in a browser that has no network. */
final class GateBench {

    private static final int SCANS = 40;
    private static final String READY = "body[data-ready=true]";

    private GateBench() {}

    /**
     * @param certificate a sealed PDF with a QR code
     */
    static void measure(Report report, RunningMost most, byte[] certificate) throws IOException {
        String scanned = PrintedQr.scan(certificate);
        try (Chromium chromium = new Chromium();
                BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate("http://localhost:" + most.port() + "/gate");
            page.locator(READY).waitFor();
            page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
            context.setOffline(true);
            page.reload();
            page.locator(READY).waitFor();
            for (int i = 0; i < SCANS; i++) {
                page.evaluate(
                        "() => document.getElementById('answer').removeAttribute('data-verdict')");
                page.keyboard().type(scanned);
                page.keyboard().press("Enter");
                page.locator("#answer[data-verdict]").waitFor();
                String verdict = page.locator("#answer").getAttribute("data-verdict");
                if (!verdict.equals("VALID")) {
                    throw new IllegalStateException("the gate said " + verdict);
                }
            }
            @SuppressWarnings("unchecked")
            List<Number> times =
                    (List<Number>)
                            page.evaluate(
                                    "() => performance.getEntriesByName('gate-answer').map(each => each.duration)");
            Timings timings = Timings.of(times.stream().map(Number::doubleValue).toList());
            report.add(
                    Figure.of(
                                    "gate.p95",
                                    "gate page without network: 95 of 100 scans within",
                                    timings.percentile(95),
                                    "ms")
                            .atMost(100));
        }
    }
}
