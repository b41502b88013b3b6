package eu.most.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

/**
 * The screens that the journey does not come by, as those open them who work with them: light and
 * dark, wide and narrow, judged by axe. Nothing is changed but for a theme that is begun.
 */
class AccessibleScreensIT extends InTheBrowser {

    private static final String ID = "[0-9a-f-]{36}";
    private static final Page.GetByLabelOptions EXACTLY =
            new Page.GetByLabelOptions().setExact(true);

    @Test
    void anAdministratorsScreens() {
        try (Visitor admin = visitor()) {
            admin.signsIn("admin");
            admin.inspects("/home");
            admin.inspects("/accounts");
            admin.inspects(admin.firstLink("/accounts/" + ID));
            admin.inspects("/accounts/new");
            admin.inspects("/accounts/api-keys");
            admin.inspects("/preservation");
            admin.inspects("/audit");
            admin.inspects("/registry/organisations");
            admin.inspects(admin.firstLink("/registry/organisations/" + ID));
            admin.inspects("/registry/prisons");
            admin.inspects(admin.firstLink("/registry/prisons/" + ID));
            admin.inspects("/registry/people/new/without-employer");
            admin.presses("Add this person");
            admin.reads("Choose one.");
            admin.inspectsAtNight();
            admin.wasServedFromHereAlone();
        }
    }

    @Test
    void anAccreditationOfficersScreens() {
        try (Visitor officer = visitor()) {
            officer.signsIn("accreditor.zupan");
            officer.inspects("/accreditation");
            officer.inspects(officer.firstLink("/accreditation/services/" + ID));
            officer.inspects("/accreditation/standards");
            officer.inspects("/accreditation/standards/new");
            officer.presses("Next: what it will do");
            officer.reads("Tick at least one module.");
            officer.inspectsAtNight();
            officer.inspects("/accreditation/standards/safe-on-the-wing/new");
            officer.page().getByLabel("First day").fill("2099-01-01");
            officer.presses("Next: what it will do");
            officer.reads("The edition before it ends on");
            officer.inspectsAtNight();
            officer.inspects("/accreditation/gate-lists");
            officer.presses("Make now");
            officer.reads("is ready to download");
            officer.inspectsAtNight();
            officer.inspects("/certificates");
            officer.inspects("/inbox");
            officer.wasServedFromHereAlone();
        }
    }

    @Test
    void aCoordinatorsScreens() {
        try (Visitor coordinator = visitor()) {
            coordinator.signsIn("coordinator.svoboda");
            coordinator.inspects("/home");
            coordinator.inspects("/registry/services");
            coordinator.inspects(coordinator.firstLink("/registry/services/" + ID));
            coordinator.inspects("/registry/people");
            coordinator.inspects(coordinator.firstLink("/registry/people/" + ID));
            coordinator.inspects("/registry/people/new");
            reachesTheLatinFormByKeyboard(coordinator.page());
            coordinator.presses("Add this person");
            coordinator.reads("Enter a job title");
            coordinator.inspectsAtNight();
            coordinator.inspects("/registry/organisations");
            coordinator.inspects(coordinator.firstLink("/registry/organisations/" + ID));
            coordinator.inspects("/accreditation");
            coordinator.inspects("/accreditation/standards");
            coordinator.inspects("/password");
            coordinator.wasServedFromHereAlone();
        }
    }

    private static void reachesTheLatinFormByKeyboard(Page page) {
        page.getByLabel("Given name", EXACTLY).focus();
        page.keyboard().type("Ελένη");
        page.keyboard().press("Tab");
        page.locator("#latin-given").waitFor();
        page.keyboard().type("Παπαδοπούλου");
        page.keyboard().press("Tab");
        page.keyboard().type("Eleni");
        page.keyboard().press("Tab");
        page.keyboard().type("Papadopoulou");
        assertThat(page.locator("#family").inputValue()).isEqualTo("Παπαδοπούλου");
        assertThat(page.locator("#latin-given").inputValue()).isEqualTo("Eleni");
        assertThat(page.locator("#latin-family").inputValue()).isEqualTo("Papadopoulou");
    }

    @Test
    void aTrainersScreens() {
        try (Visitor trainer = visitor()) {
            trainer.signsIn("trainer.weber");
            trainer.inspects("/home");
            trainer.inspects("/modules");
            trainer.inspects("/modules/de-escalation");
            trainer.inspects("/modules/import");
            trainer.inspects("/certificates");
            trainer.inspects("/inbox");
            trainer.inspects("/certificate-themes");
            trainer.page().getByLabel("Name of the theme").fill("Accessible to all");
            trainer.presses("Start a theme");
            trainer.arrivesAt("/certificate-themes/" + ID);
            trainer.page().getByLabel("Main colour", EXACTLY).fill("#c0d8e0");
            trainer.reads("Too light to read");
            trainer.inspectsAtNight();
            trainer.page()
                    .getByLabel("File", EXACTLY)
                    .setInputFiles(new FilePayload("logo.png", "image/png", new byte[99]));
            trainer.presses("Use this logo");
            trainer.reads("This is neither PNG nor JPEG.");
            trainer.inspectsAtNight();
            trainer.wasServedFromHereAlone();
        }
    }
}
