package eu.most.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.most.access.CurrentActor;
import eu.most.catalogue.drafting.Drafting;
import eu.most.catalogue.drafting.TestModules;
import eu.most.items.EveryKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A test with a question of every kind, by keyboard only, on a wide and on a narrow screen. */
class EveryKindIT extends InTheBrowser {

    @Autowired private CurrentActor currentActor;
    @Autowired private Drafting drafting;

    private Page page;

    @BeforeEach
    void theModuleIsThere() {
        currentActor.runAs(
                TestModules.TRAINER, () -> TestModules.publish(drafting, EveryKind.files()));
    }

    @Test
    void everyKindIsAnsweredByKeyboardAlone() {
        try (Visitor officer = visitor()) {
            page = officer.page();
            officer.signsIn("officer.novak");
            officer.opens("/modules/every-kind");
            Visitor.pressByKeyboard(Visitor.button(page, "Start"));
            officer.arrivesAt("/learn/every-kind/test.*");
            Visitor.pressByKeyboard(Visitor.button(page, "Yes, start the test"));
            for (int question = 1; question <= EveryKind.QUESTIONS; question++) {
                officer.reads("Question " + question + " of " + EveryKind.QUESTIONS);
                page.locator("fieldset.question legend").first().waitFor();
                answer();
                send();
                assertThat(page.locator("most-item .kept")).hasText("Saved");
                officer.looksAround();
                officer.inspectsAtNight();
                assertThat(page.locator("most-item .kept")).hasText("Saved");
                Visitor.pressByKeyboard(
                        page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions()
                                        .setName(
                                                question < EveryKind.QUESTIONS
                                                        ? "Next question"
                                                        : "Overview")));
            }
            officer.reads("All questions are answered.");
            Visitor.pressByKeyboard(Visitor.button(page, "Hand in"));
            officer.reads("Handed in");
            officer.inspectsAtNight();
            assertThat(page.locator("main").innerText()).contains("Facts, then what I think.");
            officer.wasServedFromHereAlone();
        }
    }

    /** Answers the question on the screen with what is first, as somebody without a mouse does. */
    private void answer() {
        Locator item = page.locator("most-item");
        if (item.locator(".to-order").count() > 0) {
            Locator down = item.locator("[data-move$=-down]").first();
            String moved = item.locator(".to-order li > span").first().innerText();
            Visitor.pressByKeyboard(down);
            assertThat(item.locator(".said")).containsText(moved + ": now in place 2 of 4.");
            assertThat(page.locator(":focus")).hasAttribute("aria-label", "Move down: " + moved);
        }
        for (Locator choice : item.locator("select").all()) {
            choice.focus();
            page.keyboard().press("ArrowDown");
            assertThat(choice).not().hasValue("");
        }
        for (Locator field : item.locator("input[type=text], textarea").all()) {
            field.focus();
            boolean isNumber = "decimal".equals(field.getAttribute("inputmode"));
            page.keyboard().type(isNumber ? "2.5" : "Facts, then what I think.");
        }
        for (Locator part :
                item.locator("fieldset:has(input[type=radio]):not(:has(fieldset))").all()) {
            part.locator("input[type=radio]").first().focus();
            page.keyboard().press("Space");
        }
        Locator rest = item.locator(".question > .choice input");
        if (rest.count() > 0) {
            rest.first().focus();
            page.keyboard().press("Space");
            assertThat(rest.first()).isChecked();
        }
    }

    /** Where it is explained at once, a button sends the answer. */
    private void send() {
        Locator send = page.locator("most-item .dock button");
        if (send.count() > 0) {
            Visitor.pressByKeyboard(send);
            assertThat(page.locator(".explained:focus")).containsText("% of the points");
        }
    }
}
