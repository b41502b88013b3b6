package eu.most.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import eu.most.journey.Chromium;
import java.util.concurrent.atomic.AtomicLong;

/** What a browser that was never here before has to fetch, in bytes on the wire. */
final class FirstVisitBench {

    private FirstVisitBench() {}

    static void measure(Report report, RunningMost most, String person) {
        String address = "http://localhost:" + most.port();
        try (Chromium chromium = new Chromium();
                BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            AtomicLong bytes = new AtomicLong();
            CDPSession network = context.newCDPSession(page);
            network.send("Network.enable");
            network.on(
                    "Network.loadingFinished",
                    (JsonObject event) ->
                            bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
            page.navigate(address + "/login");
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            report.add(
                    Figure.of(
                            "visit.signIn", "first visit: sign-in page", bytes.get() / 1e3, "kB"));
            page.fill("input[name=username]", person);
            page.fill("input[name=password]", Bench.PASSWORD);
            page.press("input[name=password]", "Enter");
            page.waitForURL(address + "/home");
            page.locator("main h1").waitFor();
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            report.add(
                    Figure.of(
                                    "visit.home",
                                    "first visit: sign-in page and start page",
                                    bytes.get() / 1e3,
                                    "kB")
                            .atMost(400)
                            .besides("1,300"));
        }
    }
}
