package eu.most.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the server answers to a button is where the reader is (P9). */
class AnsweredButtonIT extends InTheBrowser {

    @Test
    void theFirstFieldThatIsWrongHasTheFocusEachTime() {
        try (Visitor coordinator = coordinatorAt("/registry/people/new")) {
            Page page = coordinator.page();
            page.setViewportSize(390, 844);
            coordinator.presses("Add this person");
            assertThat(page.locator("#given")).isFocused();
            assertThat(page.locator("#given-error")).isInViewport();
            coordinator.presses("Add this person");
            assertThat(page.locator("#given")).isFocused();

            page.locator("#given").fill("Jana");
            page.locator("#family").fill("Nová");
            coordinator.presses("Add this person");
            assertThat(page.locator("#job")).isFocused();
            coordinator.looksAround();
        }
    }

    @Test
    void whatCameOfItIsOnTheScreenAndHasTheFocusThatWasLost() {
        try (Visitor coordinator = coordinatorAt("/registry/people")) {
            Page page = coordinator.page();
            page.setViewportSize(390, 844);
            page.navigate(
                    coordinator.address(coordinator.firstLink("/registry/people/[0-9a-f-]{36}")));
            page.locator("main summary").first().waitFor();
            page.locator("main details")
                    .evaluateAll("all => all.forEach(details => details.open = true)");
            Locator save =
                    page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Save").setExact(true));
            save.click();
            assertThat(page.locator("[role=status] > .note")).isInViewport();
            assertThat(page.locator("[role=status] > .note")).isFocused();
            coordinator.looksAround();
        }
    }

    @Test
    void whoSearchesCanGoOnTyping() {
        try (Visitor coordinator = coordinatorAt("/registry/people")) {
            Page page = coordinator.page();
            Locator field = page.locator("[role=search] input");
            field.fill("kos");
            field.press("Enter");
            page.waitForURL(Pattern.compile(".*q=kos"));
            assertThat(field).isFocused();
            field.fill("nov");
            page.locator("[role=search] button").click();
            page.waitForURL(Pattern.compile(".*q=nov"));
            assertThat(field).isFocused();
        }
    }

    private static Visitor coordinatorAt(String path) {
        Visitor coordinator = visitor();
        coordinator.signsIn("coordinator.svoboda");
        coordinator.page().navigate(coordinator.address(path));
        coordinator.page().locator("main h1").waitFor();
        return coordinator;
    }
}
