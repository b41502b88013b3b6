package eu.most.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import eu.most.access.CurrentActor;
import eu.most.catalogue.drafting.Drafting;
import eu.most.catalogue.drafting.TestModules;
import eu.most.lesson.EveryBlock;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lesson with every block, by keyboard only on the screen of a phone, and on paper. */
class LessonBlocksIT extends InTheBrowser {

    private static final List<String> SENTENCES =
            List.of(
                    "It is about the man in cell twelve.",
                    "He got bad news this morning.",
                    "Please look in on him at eight.");

    /** Resolves to the length of a recording in seconds, and how many captions it has. */
    private static final String LOAD =
            """
            async player => {
              player.preload = 'auto';
              const known = new Promise(done => player.addEventListener('loadeddata', done));
              player.load();
              await known;
              const track = player.textTracks[0];
              if (!track) return [player.currentSrc ? 1 : 0, 0];
              track.mode = 'showing';
              for (let i = 0; i < 50 && !track.cues?.length; i++) await new Promise(r => setTimeout(r, 100));
              return [player.videoWidth, track.cues.length];
            }
            """;

    @Autowired private CurrentActor currentActor;
    @Autowired private Drafting drafting;

    private Page page;

    @BeforeEach
    void theModuleIsThere() {
        currentActor.runAs(
                TestModules.TRAINER, () -> TestModules.publish(drafting, EveryBlock.files()));
    }

    @Test
    void everyBlockIsUsedByKeyboardAloneAndPrints() throws IOException {
        try (Visitor officer = visitor()) {
            page = officer.page();
            officer.signsIn("officer.novak");
            officer.opens("/modules/every-block");
            Visitor.pressByKeyboard(Visitor.button(page, "Start"));
            officer.arrivesAt("/learn/every-block/handing-over.*");
            page.setViewportSize(390, 844);
            looksInLightAndDark(officer);
            term(officer);
            reveal();
            check(officer);
            sorting();
            recordings();
            paper();
            looksInLightAndDark(officer);
            officer.inspectsAtNight();
            officer.wasServedFromHereAlone();
        }
    }

    private void term(Visitor officer) {
        Locator word = page.locator("button.term").first();
        Locator meaning = page.locator("#term-hand-over");
        assertThat(meaning).isHidden();
        Visitor.pressByKeyboard(word);
        assertThat(meaning).isVisible();
        assertThat(page.locator("#term-hand-over:focus"))
                .containsText("Telling whoever comes next");
        looksInLightAndDark(officer);
        page.keyboard().press("Escape");
        assertThat(meaning).isHidden();
        assertThat(word).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("#term-hand-over button")).isFocused();
        page.keyboard().press("Enter");
        assertThat(meaning).isHidden();
        assertThat(word).isFocused();
    }

    private void reveal() {
        Locator hidden = page.getByText("It does not say why he comes");
        assertThat(hidden).isHidden();
        Visitor.pressByKeyboard(page.getByText("What is missing in this call?"));
        assertThat(hidden).isVisible();
        Visitor.pressByKeyboard(page.getByText("What is missing in this call?"));
        assertThat(hidden).isHidden();
    }

    private void check(Visitor officer) {
        Locator check = page.locator(".practice").first();
        Visitor.pressByKeyboard(
                check.getByText("Check", new Locator.GetByTextOptions().setExact(true)));
        assertThat(check).containsText("Please answer first.");
        choose(check, "How your own day was");
        assertThat(check.locator(".explained:focus")).containsText("Not right yet.");
        assertThat(check).not().containsText("Saved");
        looksInLightAndDark(officer);
        Visitor.pressByKeyboard(check.getByText("Try again"));
        choose(check, "Who it is about and what happened");
        assertThat(check.locator(".explained:focus")).containsText("That is right.");
    }

    private void choose(Locator check, String option) {
        check.getByLabel(option).focus();
        page.keyboard().press("Space");
        Visitor.pressByKeyboard(
                check.getByText("Check", new Locator.GetByTextOptions().setExact(true)));
    }

    private void sorting() {
        Locator sorting = page.locator(".practice").nth(1);
        for (int place = 0; place < SENTENCES.size(); place++) {
            String sentence = SENTENCES.get(place);
            Locator up =
                    sorting.getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName("Move up: " + sentence));
            while (sorting.locator(".to-order li > span:first-child")
                            .allInnerTexts()
                            .indexOf(sentence)
                    > place) {
                Visitor.pressByKeyboard(up);
                assertThat(sorting.locator(".said")).containsText(sentence + ": now in place");
            }
        }
        Visitor.pressByKeyboard(
                sorting.getByText("Check", new Locator.GetByTextOptions().setExact(true)));
        assertThat(sorting.locator(".explained:focus"))
                .containsText("3 of 3 sentences are in their places.");
    }

    private void recordings() {
        assertThat(page.locator("audio").evaluate(LOAD)).isEqualTo(List.of(1, 0));
        assertThat(page.locator("video").evaluate(LOAD)).isEqualTo(List.of(160, 2));
        page.locator("audio").focus();
        page.keyboard().press("Space");
        page.waitForFunction("() => document.querySelector('audio').currentTime > 0.2");
    }

    private void paper() throws IOException {
        try (PDDocument lesson = Loader.loadPDF(page.pdf())) {
            assertThat(new PDFTextStripper().getText(lesson))
                    .contains(
                            "Handing over",
                            "It does not say why he comes",
                            "Wing two, one man to the nurse",
                            "Telling whoever comes next",
                            "https://search.coe.int/cm")
                    .doesNotContain("Next:", "Text in:", "Print this", "All steps", "End of the");
        }
        // What the button leaves marked while the dialogue of the browser is open.
        page.evaluate("() => { window.print = () => {} }");
        Visitor.pressByKeyboard(page.getByText("Print this list"));
        try (PDDocument list = Loader.loadPDF(page.pdf())) {
            assertThat(list.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(list))
                    .contains(
                            "Checklist to take away",
                            "Every block · Handing over",
                            "Who says it back to me?")
                    .doesNotContain("takes two minutes", "Sources");
        }
        page.evaluate("() => window.dispatchEvent(new Event('afterprint'))");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(page.locator(".sources")).isVisible();
    }

    private void looksInLightAndDark(Visitor officer) {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions()
                            .setColorScheme(scheme)
                            .setReducedMotion(ReducedMotion.REDUCE));
            page.waitForTimeout(300);
            officer.looksAround();
        }
    }
}
