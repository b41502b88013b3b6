package eu.most.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A person in front of a real browser: acts by what is written on the screen, and looks at every
 * page with axe.
 */
final class Visitor implements AutoCloseable {

    /** After which nothing is drawn as it was before. */
    private static final String TWO_FRAMES =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final List<String> NOTHING_HERE =
            List.of(
                    "There is nothing here",
                    "There is nothing at this address",
                    "This page belongs to another role");

    /** Finds what cannot be read as it is drawn. */
    private static final String LOOK = script("look.js");

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
                scriptErrors.add(message.text() + " " + message.location());
            }
        });
    }

    Page page() {
        return page;
    }

    /** The whole of an address of ours. */
    String address(String path) {
        return address + path;
    }

    /** From now on nothing is reached any more. */
    void losesNetwork() {
        context.setOffline(true);
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
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(linkText))
                .first()
                .click();
    }

    void presses(String buttonText) {
        button(page, buttonText).click();
    }

    /** The first button of this name on the screen. */
    static Locator button(Page page, String name) {
        return page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    /** Presses it as somebody without a mouse does. */
    static void pressByKeyboard(Locator control) {
        control.focus();
        control.page().keyboard().press("Enter");
    }

    void presses(Pattern buttonText) {
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(buttonText))
                .first()
                .click();
    }

    /** Waits for an address whose path matches. */
    void arrivesAt(String path) {
        page.waitForURL(Pattern.compile(Pattern.quote(address) + path));
        page.locator("h1").first().waitFor();
    }

    /**
     * Opens an address again and again, as a person would, until what another part of the system
     * does has come through.
     */
    void eventually(String path, Predicate<Page> shows) {
        page.navigate(address + path);
        for (int attempt = 0; attempt < 40; attempt++) {
            page.reload();
            page.locator("h1").first().waitFor();
            page.waitForTimeout(500);
            if (shows.test(page)) {
                return;
            }
        }
        throw new AssertionError(
                path + " does not show what it should:\n" + page.locator("body").innerText());
    }

    void reads(String text) {
        page.getByText(text).first().waitFor();
    }

    /** Waits until the page rests, then lets axe judge it by WCAG 2.2 A and AA. */
    void looksAround() {
        page.locator("h1").first().waitFor();
        assertThat(page.locator("h1").first().innerText()).isNotIn(NOTHING_HERE);
        List<Rule> violations =
                new AxeBuilder(page)
                        .setLegacyMode(true) // our pages have no frames of other hosts
                        .options(onlyViolations())
                        .withTags(WCAG)
                        .analyze()
                        .getViolations();
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

    private static AxeRunOptions onlyViolations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /**
     * Opens an address of ours and looks at it twice: on a wide and light screen as it comes, and
     * on a narrow and dark one with everything unfolded. Nothing may stick out at the side.
     */
    void inspects(String path) {
        opens(path);
        inspectsAtNight();
    }

    /** Looks at the page as it is on a narrow and dark screen with everything unfolded. */
    void inspectsAtNight() {
        page.locator("main details")
                .evaluateAll("all => all.forEach(details => details.open = true)");
        // Without motion, else a button is looked at while it still changes its colour.
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(ColorScheme.DARK)
                        .setReducedMotion(ReducedMotion.REDUCE));
        page.setViewportSize(320, 800);
        page.evaluate(TWO_FRAMES);
        looksAround();
        assertThat(illegible()).as("as drawn: %s", page.url()).isEmpty();
        page.setViewportSize(1280, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /**
     * Columns too narrow to read, texts that lie on each other, and what sticks out of the window,
     * on the page as it is drawn now.
     */
    List<String> illegible() {
        return ((List<?>) page.evaluate(LOOK)).stream().map(String::valueOf).toList();
    }

    private static String script(String name) {
        try (InputStream script = Visitor.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(script).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first address of ours on this page that matches. */
    String firstLink(String path) {
        Pattern wanted = Pattern.compile(path);
        return page.locator("main a[href]").all().stream()
                .map(link -> String.valueOf(link.getAttribute("href")))
                .filter(address -> wanted.matcher(address).matches())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link to " + path + " on " + page.url()));
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
