package eu.most.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real Chromium: the one that {@code ./most test} found, else Playwright's own. */
public final class Chromium implements AutoCloseable {

    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run");

    private final Playwright playwright;
    private final Browser browser;

    /** As people have it, with further switches. */
    public Chromium(String... switches) {
        Stream<String> candidates =
                Stream.of(System.getenv().getOrDefault("MOST_CHROMIUM", ""), "/usr/bin/chromium");
        Path installed =
                candidates
                        .filter(path -> !path.isBlank())
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst()
                        .orElse(null);
        Playwright.CreateOptions options = new Playwright.CreateOptions();
        if (installed != null) {
            options.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        }
        playwright = Playwright.create(options);
        BrowserType.LaunchOptions launch =
                new BrowserType.LaunchOptions()
                        .setArgs(Stream.concat(QUIET.stream(), Stream.of(switches)).toList());
        if (installed != null) {
            launch.setExecutablePath(installed);
        }
        browser = playwright.chromium().launch(launch);
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
