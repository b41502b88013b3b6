package eu.most.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The bar above every signed-in screen, on a wide window and as the menu of a narrow one. */
class ShellBarIT extends InTheBrowser {

    @Test
    void saysWhereOneIsAndStaysWhileOneGoesOn() {
        try (Visitor officer = visitor()) {
            officer.signsIn("accreditor.zupan");
            Page page = officer.page();
            Locator current = page.locator(".bar > .nav [aria-current]");
            assertThat(current).hasText("Home");
            page.locator("most-shell").evaluate("shell => (shell.dataset.stayed = 'yes')");

            bar(page, AriaRole.LINK, "Accreditation").click();
            officer.arrivesAt("/accreditation");
            assertThat(current).hasText("Accreditation");
            assertThat(current).hasAttribute("aria-current", "page");
            assertThat(page.locator("main h1")).isFocused();
            page.locator("main a[href*='/accreditation/services/']").first().click();
            assertThat(current).hasAttribute("aria-current", "true");

            assertThat(page.locator("most-shell")).hasAttribute("data-stayed", "yes");
            officer.wasServedFromHereAlone();
        }
    }

    @Test
    void isOneMenuOnANarrowWindow() {
        try (Visitor coordinator = visitor()) {
            coordinator.signsIn("coordinator.svoboda");
            Page page = coordinator.page();
            page.setViewportSize(320, 800);
            Locator menu = page.locator(".phone-menu > .sheet");
            assertThat(menu).isHidden();

            page.locator(".phone-menu > summary").press("Enter");
            assertThat(menu).containsText("Signed in as Jan Svoboda");
            coordinator.looksAround();
            page.keyboard().press("Escape");
            assertThat(menu).isHidden();
            assertThat(page.locator(".phone-menu > summary")).isFocused();

            page.locator(".phone-menu > summary").click();
            menu.getByRole(
                            AriaRole.LINK,
                            new Locator.GetByRoleOptions().setName("People and organisations"))
                    .click();
            coordinator.arrivesAt("/registry.*");
            assertThat(menu).isHidden();
            coordinator.wasServedFromHereAlone();
        }
    }

    @Test
    void changesTheLanguageAndEndsTheSession() {
        try (Visitor trainer = visitor()) {
            trainer.signsIn("trainer.weber");
            Page page = trainer.page();
            trainer.opens("/modules");

            page.locator(".bar .wide-only .globe").click();
            bar(page, AriaRole.BUTTON, "Deutsch").click();
            assertThat(page.locator("main h1")).hasText("Module");
            assertThat(page.locator("html")).hasAttribute("lang", "de");
            trainer.looksAround();

            page.evaluate("document.querySelector('most-shell-bar').$server.choose('xx')");
            page.locator(".bar .wide-only .globe").click();
            bar(page, AriaRole.BUTTON, "English").click();
            assertThat(page.locator("main h1")).hasText("Modules");

            page.locator(".bar .person-name").click();
            bar(page, AriaRole.BUTTON, "Sign out").click();
            page.waitForURL(Pattern.compile(".*/login\\?signed-out"));
            page.navigate(trainer.address("/modules"));
            page.waitForURL(Pattern.compile(".*/login"));
            trainer.wasServedFromHereAlone();
        }
    }

    private static Locator bar(Page page, AriaRole role, String name) {
        return page.locator(".bar").getByRole(role, new Locator.GetByRoleOptions().setName(name));
    }
}
