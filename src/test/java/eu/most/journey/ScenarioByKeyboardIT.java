package eu.most.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import eu.most.access.CurrentActor;
import eu.most.catalogue.drafting.Drafting;
import eu.most.catalogue.drafting.TestModules;
import eu.most.scenario.ScenarioContent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A scenario from its start to its debrief, by keyboard only; nothing comes before it is reached.
 */
class ScenarioByKeyboardIT extends InTheBrowser {

    private static final String MODULE = "count-by-keyboard";

    /** What belongs to endings, to other nodes and to what comes after. */
    private static final List<String> NOT_YET =
            List.of(
                    "In good time and calm",
                    "Late but calm",
                    "shoulders came down",
                    "Time is the one thing that I have",
                    "I can ask control for the time",
                    "late-but-calm",
                    "stand-in-the-way",
                    "reason-known");

    @Autowired Drafting drafting;
    @Autowired CurrentActor currentActor;

    @BeforeEach
    void theModuleIsThere() {
        currentActor.runAs(
                TestModules.TRAINER,
                () -> TestModules.publish(drafting, new ScenarioContent(MODULE).files()));
    }

    @Test
    void aScenarioIsPlayedWithoutAMouseAndIsSilentAboutWhatComes() {
        try (Visitor officer = visitor()) {
            officer.signsIn("officer.novak");
            Page page = officer.page();
            List<String> answers = new ArrayList<>();
            page.route(
                    Pattern.compile(".*(v-r=|/learn/).*"),
                    route -> {
                        APIResponse answer = route.fetch();
                        answers.add(answer.text());
                        route.fulfill(new Route.FulfillOptions().setResponse(answer));
                    });
            officer.opens("/modules/" + MODULE);
            press(page, "Start");
            assertThat(page.locator("h1")).hasText("Eight minutes to the count");
            officer.looksAround();
            press(page, "Yes, begin");
            assertThat(page.locator("h1")).hasText("The doorway");
            officer.looksAround();

            decide(page, 2, "He tells you");
            assertThat(page.locator(".kept .saved")).isVisible();
            decide(page, 1, "One short message");
            officer.looksAround();
            page.reload();
            assertThat(page.locator("h1")).hasText("One short message");
            answer(page, "Room 4, Kovač, bad news from home", "Two at one door");
            decide(page, 1, "The way upstairs");
            assertThat(answers).hasSizeGreaterThan(5);
            assertThat(answers)
                    .anyMatch(text -> text.contains("One short message"))
                    .allSatisfy(text -> assertThat(text).doesNotContain(NOT_YET));

            decide(page, 2, "In good time and calm");
            assertThat(page.locator("main")).containsText("This is the run that counts.");
            assertThat(page.locator("main")).containsText("Time is the one thing that I have.");
            officer.looksAround();
            press(page, "Try another way from here: He tells you");
            assertThat(page.locator("h1")).hasText("He tells you");
            assertThat(page.locator("main")).containsText("Practice: your result does not change.");
        }
    }

    /** Chooses the n-th, from above, and decides. */
    private static void decide(Page page, int choice, String then) {
        goTo(page, "input[name=decision]");
        page.keyboard().press("Space");
        for (int i = 1; i < choice; i++) {
            page.keyboard().press("ArrowDown");
        }
        goTo(page, "most-decision button");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText(then);
    }

    /** Answers the question with what contains this, and sends it. */
    private static void answer(Page page, String option, String then) {
        goTo(page, "most-item input");
        Locator wanted =
                page.locator("most-item label.choice")
                        .filter(new Locator.FilterOptions().setHasText(option))
                        .locator("input");
        page.keyboard().press("Space");
        for (int i = 0; i < 8 && !wanted.isChecked(); i++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(wanted).isChecked();
        goTo(page, "most-item .dock button");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText(then);
    }

    private static void press(Page page, String name) {
        for (int i = 0; i < 80; i++) {
            page.keyboard().press("Tab");
            boolean isThere =
                    (Boolean)
                            page.evaluate(
                                    """
                                    name => {
                                      const at = document.activeElement;
                                      return (at.getAttribute('aria-label') || at.textContent).trim() === name;
                                    }
                                    """,
                                    name);
            if (isThere) {
                page.keyboard().press("Enter");
                return;
            }
        }
        throw new AssertionError("the keyboard never comes to “" + name + "”");
    }

    private static void goTo(Page page, String selector) {
        page.locator(selector).first().waitFor();
        for (int i = 0; i < 80; i++) {
            boolean isThere =
                    (Boolean)
                            page.evaluate(
                                    "selector => document.activeElement.matches(selector)",
                                    selector);
            if (isThere) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard never comes to " + selector);
    }
}
