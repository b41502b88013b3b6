package eu.most.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
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
            officer.page().navigate(officer.address("/modules/de-escalation"));
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

    /** P1: the page was put in its place once more after the first answer of the server. */
    @Test
    void whoWritesAsSoonAsThePageIsThereLosesNeitherTheirPlaceNorAWord() {
        try (Visitor officer = atTheLesson();
                Visitor atHome = visitor()) {
            Page page = officer.page();
            List<Route> underWay = new ArrayList<>();
            page.route("**/?v-r=uidl*", underWay::add);
            page.reload();
            page.locator("textarea").focus();
            page.keyboard().type("Before the server knows, ");
            page.waitForCondition(() -> !underWay.isEmpty());
            page.unroute("**/?v-r=uidl*");
            underWay.forEach(Route::resume);
            assertThat(page.locator(".kept .saved")).isVisible();
            page.keyboard().type("and after");
            assertThat(page.locator("textarea")).isFocused();
            assertThat(page.locator("textarea")).hasValue("Before the server knows, and after");
            page.locator(".bar .mark").click();
            page.waitForURL(Pattern.compile(".*/home"));

            atHome.signsIn("officer.novak");
            atHome.page().navigate(atHome.address(LESSON));
            assertThat(atHome.page().locator("textarea"))
                    .hasValue("Before the server knows, and after");
        }
    }

    /** P2. */
    @Test
    void withoutAConnectionThePageStaysAndItsLinksWait() {
        try (Visitor officer = atTheLesson()) {
            Page page = officer.page();
            BrowserContext context = page.context();
            cameByALink(page);
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

    /** P2: the way back led to a frame of Vaadin's with a page that is not there either. */
    @Test
    void withoutAConnectionTheWaysBackAndForwardLeadNowhere() {
        try (Visitor officer = atTheLesson()) {
            Page page = officer.page();
            cameByALink(page);
            page.context().setOffline(true);
            for (String way : List.of("back", "back", "forward")) {
                goes(page, way);
                reads(page, "Links work again as soon as");
                assertThat(page).hasURL(LESSON_ADDRESS);
                assertThat(page.locator("main h1")).hasText("Before words");
            }
            writes(page, "Written on the way back");
            reads(page, "Not saved");
            page.context().setOffline(false);
            reads(page, "The connection is back.");
            assertThat(page.locator(".kept .saved")).isVisible();
            goes(page, "back");
            page.waitForURL(Pattern.compile(".*/home"));
            reads(page, "Welcome");
            goes(page, "forward");
            assertThat(page.locator("textarea")).hasValue("Written on the way back");
        }
    }

    /** P2: Vaadin's client sent the question again, and never said that it was answered. */
    @Test
    void aWayBackTakenWhileTheServerIsAwayIsGoneAsSoonAsItIsThereAgain() {
        try (Visitor officer = atTheLesson()) {
            Page page = officer.page();
            cameByALink(page);
            page.route("**/*", Route::abort);
            goes(page, "back");
            reads(page, "No connection to Most");
            goes(page, "forward");
            reads(page, "Links work again as soon as");
            assertThat(page.locator("main h1")).hasText("Before words");
            page.unroute("**/*");
            reads(page, "Welcome");
            reads(page, "The connection is back.");
            page.locator("main a[href^='/learn/']").first().click();
            page.waitForURL(LESSON_ADDRESS);
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

    /** P1: what was written last had not been sent yet when the way back was taken. */
    @Test
    void aDesignThatStoresItselfIsStoredWhenTheWayBackIsTaken() {
        try (Visitor trainer = visitor()) {
            trainer.signsIn("trainer.weber");
            Page page = trainer.page();
            page.navigate(trainer.address("/certificate-themes"));
            page.locator("main input").first().fill("Written");
            trainer.presses("Start a theme");
            trainer.arrivesAt("/certificate-themes/[0-9a-f-]{36}");
            page.locator("#name").focus();
            page.keyboard().press("End");
            page.keyboard().type(" at the last moment");
            goes(page, "back");
            page.waitForURL(Pattern.compile(".*/certificate-themes"));
            page.locator("#new-theme").waitFor();
            goes(page, "forward");
            assertThat(page.locator("#name")).hasValue("Written at the last moment");
        }
    }

    /** P1: also in fields that come only after others are filled in; and the server has it too. */
    @RepeatedTest(3)
    void aLongFormIsFilledInAgain() {
        try (Visitor coordinator = atANewPerson()) {
            Page page = coordinator.page();
            types(page, "given", "Ελένη");
            types(page, "latin-given", "Eleni");
            types(page, "latin-family", "Papadopoulou");
            types(page, "family", "Παπαδοπούλου");
            button(page, "Add this person").click();
            reads(page, "Enter a job title");
            endsTheSession(page);
            types(page, "job", "Παιδαγωγός");
            signsInOverThePage(page, "coordinator.svoboda", PASSWORD);

            reads(page, "What you had typed is back");
            assertThat(page.locator("#given")).hasValue("Ελένη");
            assertThat(page.locator("#family")).hasValue("Παπαδοπούλου");
            assertThat(page.locator("#latin-given")).hasValue("Eleni");
            assertThat(page.locator("#latin-family")).hasValue("Papadopoulou");
            assertThat(page.locator("#job")).hasValue("Παιδαγωγός");
            page.locator("#job").fill("");
            button(page, "Add this person").click();
            reads(page, "Enter a job title");
            assertThat(page.locator("main .error:visible")).hasCount(1);
        }
    }

    /** P1. */
    @Test
    void somebodyElseFindsNothingOfALongForm() {
        try (Visitor coordinator = atANewPerson()) {
            Page page = coordinator.page();
            types(page, "given", "Kolegyně");
            types(page, "family", "Důvěrná");
            button(page, "Add this person").click();
            reads(page, "Enter a job title");
            endsTheSession(page);
            types(page, "job", "Counsellor");
            signsInOverThePage(page, "admin", PASSWORD);

            page.waitForURL(Pattern.compile(".*/home"));
            page.locator("main h1").waitFor();
            assertThat(page.evaluate("() => JSON.stringify(sessionStorage)").toString())
                    .doesNotContain("Kolegyně")
                    .doesNotContain("Důvěrná");
        }
    }

    private static Visitor atANewPerson() {
        Visitor coordinator = visitor();
        coordinator.signsIn("coordinator.svoboda");
        coordinator.page().navigate(coordinator.address("/registry/people/new"));
        return coordinator;
    }

    private static void types(Page page, String field, String text) {
        page.locator("#" + field).fill(text);
        page.keyboard().press("Tab");
    }

    /** From the start page to the lesson, and the lesson stands. */
    private static void cameByALink(Page page) {
        page.locator(".bar .mark").click();
        page.waitForURL(Pattern.compile(".*/home"));
        page.locator("main a[href='/learn/de-escalation']").first().click();
        page.waitForURL(LESSON_ADDRESS);
        assertThat(page.locator("main h1")).isFocused();
    }

    /** As the buttons of the browser do. */
    private static void goes(Page page, String way) {
        page.evaluate("way => history[way]()", way);
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
