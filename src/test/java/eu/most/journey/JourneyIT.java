package eu.most.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import eu.most.catalogue.Catalogue;
import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.Step;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.documents.VeraPdf;
import eu.most.items.Item;
import eu.most.items.ItemBank;
import eu.most.items.ItemBankTexts;
import eu.most.items.ItemTexts;
import eu.most.items.OptionKey;
import eu.most.kernel.LanguageTag;
import eu.most.lesson.LessonActivity;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * The main job of Most, in a real browser, as four people: a counsellor learns and passes, anybody
 * checks the certificate, the coordinator sees the service accredited, and the officer's revocation
 * takes it away again.
 */
class JourneyIT extends InTheBrowser {

    private static final TrainingModuleKey MODULE = new TrainingModuleKey("de-escalation");
    private static final String SERVICE = "Debt counselling";

    @Autowired Catalogue catalogue;

    @Test
    void aTraineeLearnsIsCertifiedAndTheServiceIsAccreditedUntilTheOfficerRevokes()
            throws Exception {
        try (Visitor anybody = visitor();
                Visitor coordinator = visitor();
                Visitor counsellor = visitor();
                Visitor officer = visitor()) {
            anybody.opens("/");
            anybody.opens("/register");
            assertThat(isOnTheRegister(anybody.page())).isFalse();
            coordinator.signsIn("coordinator.svoboda");
            coordinator.reads("Does not meet the standard");

            DownloadedCertificate certificate = learns(counsellor);
            assertThat(certificate.text()).contains("Mira Kos").contains("De-escalation");
            assertThat(certificate.signatures()).isOne();
            assertThat(VeraPdf.faults(certificate.pdf(), PDFAFlavour.PDFA_3_A)).isEmpty();
            assertThat(VeraPdf.faults(certificate.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();

            takesEverythingAlong(counsellor, anybody, certificate);
            String path = opensTheSquareCode(anybody, certificate);
            anybody.reads("Valid today");
            anybody.reads("Mira Kos");
            anybody.eventually("/register", JourneyIT::isOnTheRegister);
            anybody.looksAround();
            coordinator.opens("/home");
            coordinator.reads("Meets the standard");

            revokes(officer);
            anybody.opens(path);
            anybody.reads("Misconduct in the test");
            anybody.eventually("/register", page -> !isOnTheRegister(page));
            coordinator.eventually(
                    "/home", page -> page.getByText("Does not meet the standard").count() > 0);
            for (Visitor visitor : new Visitor[] {anybody, coordinator, counsellor, officer}) {
                visitor.wasServedFromHereAlone();
            }
        }
    }

    private DownloadedCertificate learns(Visitor counsellor) throws Exception {
        ModuleVersion module = catalogue.latest(MODULE).orElseThrow();
        counsellor.signsIn("counsellor.kos");
        counsellor.follows("Look at the module");
        counsellor.arrivesAt("/modules/de-escalation");
        counsellor.presses("Start");
        for (Step lesson : lessons(module)) {
            counsellor.arrivesAt("/learn/de-escalation/" + lesson.key());
            counsellor.looksAround();
            readsToTheEnd(counsellor.page());
            counsellor.presses(Pattern.compile("Next: .*|Finish"));
        }
        counsellor.arrivesAt("/learn/de-escalation/test.*");
        counsellor.looksAround();
        counsellor.presses("Yes, start the test");
        answersEverything(counsellor.page(), counsellor, module);
        counsellor.follows("Overview");
        counsellor.reads("All questions are answered.");
        counsellor.looksAround();
        counsellor.presses("Hand in");
        counsellor.reads("Passed");
        counsellor.looksAround();
        counsellor.eventually("/certificates", page -> page.getByText("Download PDF").count() > 0);
        counsellor.looksAround();
        byte[] pdf = counsellor.downloads(() -> counsellor.follows("Download PDF"));
        counsellor.opens("/inbox");
        counsellor.reads("Your certificate: De-escalation");
        return new DownloadedCertificate(pdf);
    }

    /**
     * The demonstration is content with three seconds; a page is opened a moment before it is seen.
     */
    private static void readsToTheEnd(Page page) {
        page.locator("most-lesson-end").scrollIntoViewIfNeeded();
        page.waitForTimeout(3000);
    }

    /** Badge, letter, all in one file, and a link that is withdrawn again. */
    private static void takesEverythingAlong(
            Visitor counsellor, Visitor anybody, DownloadedCertificate certificate)
            throws Exception {
        counsellor.opens("/certificates");
        counsellor.inspects(counsellor.firstLink("/certificates/MOST-[0-9A-Z-]+"));
        byte[] picture = counsellor.downloads(() -> counsellor.follows("Download badge (picture)"));
        assertThat(new String(picture, ISO_8859_1)).contains("openbadgecredential", "IEND");
        byte[] letter = counsellor.downloads(() -> counsellor.follows("Print a letter (PDF)"));
        assertThat(new DownloadedCertificate(letter).text())
                .contains("Mira Kos", "De-escalation", "Verification code");
        assertThat(VeraPdf.faults(letter, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.faults(letter, PDFAFlavour.PDFUA_1)).isEmpty();
        byte[] all =
                counsellor
                        .page()
                        .request()
                        .get(counsellor.address("/certificates/mine.zip"))
                        .body();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(all))) {
            assertThat(Objects.requireNonNull(zip.getNextEntry()).getName()).endsWith(".pdf");
            assertThat(zip.readAllBytes()).isEqualTo(certificate.pdf());
            assertThat(zip.getNextEntry()).isNull();
        }
        counsellor.presses("Make a link");
        counsellor.reads("The link is ready.");
        counsellor.looksAround();
        counsellor.inspectsAtNight();
        String link = counsellor.page().locator("main a[href*='/shared/']").innerText();
        anybody.opens(URI.create(link).getPath());
        anybody.reads("Valid today");
        anybody.reads("Mira Kos");
        counsellor.presses("Withdraw the link");
        counsellor.reads("The link has been withdrawn");
        assertThat(anybody.page().request().get(link).status()).isEqualTo(404);
    }

    private static java.util.List<Step> lessons(ModuleVersion module) {
        return module.steps().stream()
                .filter(step -> step.kind().equals(LessonActivity.KIND))
                .toList();
    }

    private static void answersEverything(Page page, Visitor counsellor, ModuleVersion module) {
        for (int question = 1; question <= 10; question++) {
            counsellor.reads("Question " + question + " of 10");
            page.locator("fieldset.question legend").waitFor();
            String prompt = page.locator("fieldset.question legend").innerText();
            Item item = itemWith(prompt, module);
            ItemTexts texts = ItemBankTexts.of(module.texts(LanguageTag.ENGLISH)).item(item.key());
            for (OptionKey option : item.best()) {
                page.locator(
                                "label.choice",
                                new Page.LocatorOptions().setHasText(texts.option(option).text()))
                        .click();
                page.getByText("Saved", new Page.GetByTextOptions().setExact(true)).waitFor();
            }
            counsellor.looksAround();
            if (question < 10) {
                counsellor.follows("Next question");
            }
        }
    }

    private static Item itemWith(String prompt, ModuleVersion module) {
        String wanted = letters(prompt);
        return ItemBank.of(module).items().stream()
                .filter(item ->
                        letters(
                                        ItemBankTexts.of(module.texts(LanguageTag.ENGLISH))
                                                .item(item.key())
                                                .prompt())
                                .equals(wanted))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no item asks: " + prompt));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private String opensTheSquareCode(Visitor anybody, DownloadedCertificate certificate)
            throws Exception {
        URI scanned = URI.create(certificate.squareCode());
        assertThat(scanned.getHost()).isEqualToIgnoringCase("localhost");
        anybody.opens(scanned.getPath());
        return scanned.getPath();
    }

    private static void revokes(Visitor officer) {
        officer.signsIn("accreditor.zupan");
        officer.opens("/accreditation");
        officer.opens("/certificates");
        Locator number = officer.page().locator("table a").first();
        number.click();
        officer.arrivesAt("/certificates/MOST-.*");
        officer.looksAround();
        officer.page().getByText("Revoke this certificate").click();
        officer.page().getByLabel("Reason (public)").selectOption("Misconduct in the test");
        officer.page()
                .getByLabel("What happened (for officers and the holder)")
                .fill("Another person answered the questions.");
        officer.presses("Revoke for good");
        officer.reads("Revoked: Misconduct in the test");
        officer.looksAround();
    }

    private static boolean isOnTheRegister(Page register) {
        return register.locator("table").getByText(SERVICE).count() > 0;
    }
}
