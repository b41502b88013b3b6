package eu.most.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A person in front of a real browser: acts by what is written on the screen, and looks at every
 * page with axe.
 */
final class Visitor implements AutoCloseable {

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> foreignRequests = new ArrayList<>();
    private final List<String> scriptErrors = new ArrayList<>();

    Visitor(Browser browser, String address) {
        this.address = address;
        context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setLocale("en")
                                .setViewportSize(1280, 900)
                                .setAcceptDownloads(true));
        page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onRequest(request -> {
            if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
                foreignRequests.add(request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                scriptErrors.add(message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    /** Opens an address of ours and looks at it. */
    void opens(String path) {
        page.navigate(address + path);
        looksAround();
    }

    void signsIn(String userName) {
        page.navigate(address + "/login");
        looksAround();
        page.locator("input[name=username]").fill(userName);
        page.locator("input[name=password]").fill("most-demo");
        page.locator("main button[type=submit], main form button").first().click();
        page.waitForURL(Pattern.compile(".*/home"));
        looksAround();
    }

    void follows(String linkText) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(linkText))
                .first()
                .click();
    }

    void presses(String buttonText) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(buttonText))
                .first()
                .click();
    }

    void reads(String text) {
        page.getByText(text).first().waitFor();
    }

    /** Waits until the page rests, then lets axe judge it by WCAG 2.2 A and AA. */
    void looksAround() {
        page.locator("h1").first().waitFor();
        List<Rule> violations = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
        assertThat(violations)
                .as("accessibility of %s", page.url())
                .extracting(rule ->
                        rule.getId()
                                + ": "
                                + rule.getHelp()
                                + " "
                                + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    byte[] downloads(Runnable click) throws IOException {
        Download download = page.waitForDownload(click);
        Path file = download.path();
        return Files.readAllBytes(file);
    }

    /** Nothing came from another host, and no script failed, on any page so far. */
    void wasServedFromHereAlone() {
        assertThat(foreignRequests).as("requests to other hosts").isEmpty();
        assertThat(scriptErrors).as("errors on the console").isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
