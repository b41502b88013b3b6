package eu.most.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What somebody typed outlives the page, the connection and the session (P1, P2, P7, A8), for them
 * and for nobody else.
 */
class KeptOverTheEndIT extends InTheBrowser {

    private static final String LESSON = "/learn/de-escalation/before-words";
    private static final Pattern LESSON_ADDRESS = Pattern.compile(".*" + LESSON);
    private static final String PASSWORD = "most-demo";

    /** Faster than anybody pauses. */
    private static final Keyboard.TypeOptions WITHOUT_A_PAUSE =
            new Keyboard.TypeOptions().setDelay(60);

    @BeforeEach
    void theOfficerHasBegun() {
        try (Visitor officer = visitor()) {
            officer.signsIn("officer.novak");
            officer.page().navigate(officer.address("/learn/de-escalation"));
            officer.page().locator("h1").first().waitFor();
            Locator begin = button(officer.page(), "Start");
            if (begin.isVisible()) {
                begin.click();
                officer.page().waitForURL(LESSON_ADDRESS);
            }
        }
    }

    /** P1. */
    @Test
    void aNoteWrittenWithoutAPauseIsStoredMeanwhileAndWhenThePageIsLeft() {
        try (Visitor officer = atTheLesson();
                Visitor atHome = visitor()) {
            Page page = officer.page();
            writes(page, "Typed for six seconds and never paused, so that nothing was sent, ");
            page.keyboard().type("then the way back", WITHOUT_A_PAUSE);
            assertThat(page.locator(".kept .not-saved")).hasCount(0);
            atHome.signsIn("officer.novak");
            atHome.page().navigate(atHome.address(LESSON));
            assertThat(atHome.page().locator("textarea"))
                    .hasValue(Pattern.compile("Typed for six.*"));

            page.keyboard().type(" at once", WITHOUT_A_PAUSE);
            page.goBack();
            page.waitForURL(Pattern.compile(".*/home"));
            page.goForward();
            page.waitForURL(LESSON_ADDRESS);
            assertThat(page.locator("textarea"))
                    .hasValue(Pattern.compile(".*then the way back at once"));
        }
    }

    /** P2. */
    @Test
    void withoutAConnectionThePageStaysAndItsLinksWait() {
        try (Visitor officer = atTheLesson()) {
            Page page = officer.page();
            BrowserContext context = page.context();
            page.locator(".bar .mark").click();
            page.waitForURL(Pattern.compile(".*/home"));
            page.goBack();
            page.locator("textarea").waitFor();
            page.goForward();
            page.waitForURL(Pattern.compile(".*/home"));
            page.locator("main a[href^='/learn/']").first().click();
            page.waitForURL(LESSON_ADDRESS);
            assertThat(page.locator("main h1")).isFocused();
            context.setOffline(true);
            page.locator(".bar .nav a").first().click();
            reads(page, "Links work again as soon as");
            page.locator(".bar .person-name").click();
            page.locator(".bar a[href='/password']").first().click();
            assertThat(page.locator("main h1")).isVisible();
            assertThat(page).hasURL(LESSON_ADDRESS);
            assertThat(page.locator("iframe")).hasCount(0);
            writes(page, "Written in the cellar");
            reads(page, "Not saved");
            context.setOffline(false);
            reads(page, "The connection is back.");
            assertThat(page.locator(".kept .saved")).isVisible();
            page.reload();
            assertThat(page.locator("textarea")).hasValue("Written in the cellar");
        }
    }

    /** P2: nothing tells the browser that the server is away. */
    @Test
    void whenTheServerIsAwayALinkOutOfTheScreensIsNotFollowed() {
        try (Visitor officer = atTheLesson()) {
            Page page = officer.page();
            page.route("**/*", route -> route.abort());
            page.locator(".bar .person-name").click();
            page.locator(".bar a[href='/password']").first().click();
            reads(page, "No connection to Most");
            assertThat(page).hasURL(LESSON_ADDRESS);
            assertThat(page.locator("main h1")).isVisible();
            page.unroute("**/*");
            page.locator(".bar a[href='/password']").first().click();
            page.waitForURL(Pattern.compile(".*/password"));
        }
    }

    /** A8 and P7. */
    @Test
    void whoeverWasSignedOutWhileWritingSignsInOverThePageAndFindsTheirText() {
        try (Visitor officer = atTheLesson()) {
            Page page = officer.page();
            endsTheSession(page);
            page.locator("textarea").fill("Written after the end of the session");
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            assertThat(dialog).containsText("Your session has ended");
            assertThat(dialog).containsText("Petr Novák");
            assertThat(page.locator(".v-system-error")).hasCount(0);
            assertThat(page.locator("dialog input[name=username]")).isFocused();
            page.keyboard().press("Escape");
            page.keyboard().press("Escape");
            assertThat(dialog).isVisible();
            officer.looksAround();

            signsInOverThePage(page, "officer.novak", "not my password");
            assertThat(dialog).containsText("The name or the password is not right");
            assertThat(page.locator("dialog input[type=password]")).isFocused();
            signsInOverThePage(page, "officer.novak", PASSWORD);

            assertThat(dialog).hasCount(0);
            assertThat(page).hasURL(LESSON_ADDRESS);
            assertThat(page.locator("textarea")).hasValue("Written after the end of the session");
            assertThat(page.locator(".kept .saved")).isVisible();
            page.reload();
            assertThat(page.locator("textarea")).hasValue("Written after the end of the session");
        }
    }

    /** A8. */
    @Test
    void somebodyElseWhoSignsInOverThePageFindsNothingOfIt() {
        try (Visitor officer = atTheLesson()) {
            Page page = officer.page();
            endsTheSession(page);
            page.locator("textarea").fill("Nobody else's business");
            signsInOverThePage(page, "counsellor.kos", PASSWORD);

            page.waitForURL(Pattern.compile(".*/home"));
            assertThat(page.locator(".bar .person-name")).containsText("Mira Kos");
            assertThat(page.content()).doesNotContain("Nobody else's business");
            assertThat(page.evaluate("() => JSON.stringify(sessionStorage)").toString())
                    .doesNotContain("Nobody else");
        }
    }

    private static Visitor atTheLesson() {
        Visitor officer = visitor();
        officer.signsIn("officer.novak");
        officer.page().locator("main").getByRole(AriaRole.LINK).first().waitFor();
        officer.page().navigate(officer.address(LESSON));
        officer.page().locator("textarea").waitFor();
        officer.page().locator("textarea").fill("");
        return officer;
    }

    private static void writes(Page page, String text) {
        page.locator("textarea").focus();
        page.keyboard().press("Control+End");
        page.keyboard().type(text, WITHOUT_A_PAUSE);
    }

    private static void endsTheSession(Page page) {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("MOST"));
    }

    private static void signsInOverThePage(Page page, String name, String password) {
        page.locator("dialog input[name=username]").fill(name);
        page.locator("dialog input[type=password]").fill(password);
        button(page, "Sign in and go on").click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static void reads(Page page, String text) {
        page.getByText(text).first().waitFor();
    }
}
