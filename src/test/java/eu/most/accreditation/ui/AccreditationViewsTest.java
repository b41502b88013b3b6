package eu.most.accreditation.ui;

import static eu.most.access.SignInForTests.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.router.QueryParameters;
import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.accreditation.Accreditation;
import eu.most.accreditation.ServiceStatus;
import eu.most.accreditation.ServiceSummary;
import eu.most.accreditation.ServicesInTests;
import eu.most.accreditation.Standard;
import eu.most.accreditation.StandardKey;
import eu.most.accreditation.Standards;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.registry.ServiceKind;
import eu.most.uikit.NativeFormTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Accreditation as officers and coordinators see it. */
@WholeApplication
class AccreditationViewsTest extends NativeFormTest {

    @Autowired private ServicesInTests world;
    @Autowired private Accreditation accreditation;
    @Autowired private Standards standards;

    private ServicesInTests.Offer offer;

    @BeforeEach
    void aServiceAtRisk() {
        world.standardForTwo();
        offer = atRiskFor(19);
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    private ServicesInTests.Offer atRiskFor(int days) {
        ServicesInTests.Offer offer = world.offer("Bridge " + UUID.randomUUID());
        world.issue(offer.anna(), world.today().plusDays(days));
        world.issue(offer.boris(), world.today().plusYears(1));
        await().untilAsserted(() ->
                assertThat(
                                world.as(
                                                world.officer(),
                                                () -> accreditation.statusOf(offer.service()))
                                        .map(ServiceSummary::status))
                        .contains(ServiceStatus.AT_RISK));
        return offer;
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anOfficerReadsWhatNeedsThemToday() {
        // The most urgent come first, and those of other tests are there as well.
        ServicesInTests.Offer urgent = atRiskFor(1);
        signIn(world.officer());

        navigate("accreditation", AccreditationView.class);

        assertThat(page()).contains("you today", "At risk: 1 day left", urgent.name());
    }

    /** R7: on the desk and on the start page. */
    @Test
    void whatFallsForOneReasonIsOneCard() {
        ServicesInTests.Offer urgent = atRiskFor(1);
        world.alsoOffers(urgent, ServiceKind.FAMILY_MEDIATION);
        world.alsoOffers(urgent, ServiceKind.LEGAL_AID);
        String because =
                "Certificate " + world.numberOf(urgent.anna()) + " of Anna Kosová expires.";
        signIn(world.officer());

        await().pollInSameThread()
                .untilAsserted(() -> {
                    UI.getCurrent().navigate("accreditation");
                    assertThat(page()).contains("3 services at once", because);
                });
        assertThat(page()).containsOnlyOnce(because);
        UI.getCurrent().navigate("home");
        assertThat(page())
                .contains("3 services at once", "Family mediation, North of " + urgent.name())
                .containsOnlyOnce(because)
                .doesNotContain("accreditation.threat");
        UI.getCurrent().setLocale(Locale.of("sl"));
        UI.getCurrent().navigate("accreditation");
        assertThat(page()).contains("Ogrožene: še 1\u00a0dan", "Izpolnjujejo ga do");
        assertThat($(FallingTimeline.class).all())
                .extracting(line -> line.getElement().getAttribute("aria-label"))
                .anyMatch(label -> label.endsWith("standarda ne bodo več izpolnjevale"));
        UI.getCurrent().navigate("home");
        assertThat(page()).contains("Ogrožene", "Standard izpolnjujejo do");
    }

    @Test
    void anOfficerNarrowsTheListInTheAddress() {
        signIn(world.officer());

        UI.getCurrent().navigate("accreditation", QueryParameters.of("q", offer.name()));
        assertThat($(ServiceTable.class).single().getElement().getTextRecursively())
                .contains(offer.name());

        UI.getCurrent()
                .navigate(
                        "accreditation",
                        QueryParameters.simple(
                                Map.of("q", offer.name(), "status", "NOT_ACCREDITED")));
        assertThat($(ServiceTable.class).all()).isEmpty();
        assertThat(page()).contains("No service matches");
    }

    @Test
    void whoeverFollowsATabOfTheListKeepsTheFocusThere() {
        signIn(world.officer());
        navigate("accreditation", AccreditationView.class);
        assertThat(toBeFocused()).doesNotContain("[aria-current]");

        UI.getCurrent().navigate("accreditation", QueryParameters.of("status", "AT_RISK"));
        assertThat(toBeFocused()).contains("[aria-current]");
    }

    /** What the browser is told to give the focus to. */
    private static List<Object> toBeFocused() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(one -> one.getExpression().contains("activeElement"))
                .flatMap(one -> one.getParameters().stream())
                .toList();
    }

    @Test
    void aServiceShowsItsReasonsPersonByPerson() {
        signIn(world.officer());

        navigate("accreditation/services/" + offer.service(), ServiceStatusView.class);

        assertThat(page())
                .contains("Anna Kosová", "Boris Dub", "Counts", "De-escalation: valid until")
                .contains("At least 2 people who deliver the service hold")
                .contains("Two people know how to calm a quarrel.")
                .contains("Does not meet the standard → At risk, 2 of 2 people");
        assertThat($(FallingTimeline.class).single().getElement().getAttribute("aria-label"))
                .startsWith("Falls below the standard on");
    }

    /** R6: why it changed, by name, with the way there. */
    @Test
    void theHistoryNamesWhoseCertificateMadeTheDifference() {
        signIn(world.officer());

        navigate("accreditation/services/" + offer.service(), ServiceStatusView.class);

        assertThat(page())
                .contains("Certificate counts: Anna Kosová, MOST-")
                .contains("Standard in force: Two trained people, ")
                .doesNotContain("two-trained-people");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("/registry/people/" + offer.anna())
                .anyMatch(address -> address.startsWith("/certificates/MOST-"));
    }

    /** R7: who reads the trail reads names, and comes to what they stand for. */
    @Test
    void theTrailNamesAServiceInsteadOfItsId() {
        signIn(world.officer());

        UI.getCurrent()
                .navigate("audit", QueryParameters.of("subject", "service:" + offer.service()));

        assertThat(page())
                .contains(
                        offer.name(), "Status of a service changed", "accreditation.status-changed")
                .contains("Before: ", "After: ")
                .doesNotContain("service:" + offer.service());
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("/accreditation/services/" + offer.service());
    }

    @Test
    void aCoordinatorSeesOwnServicesOnly() {
        ServicesInTests.Offer other = world.offer("Other " + UUID.randomUUID());
        signIn(offer.coordinator());

        navigate("accreditation", AccreditationView.class);

        assertThat(texts(H1.class)).containsExactly("Your services");
        assertThat(page()).contains(offer.name()).doesNotContain(other.name());
        assertThatThrownBy(() ->
                        navigate(
                                "accreditation/services/" + other.service(),
                                ServiceStatusView.class))
                .hasMessageContaining("NotFoundPage");
    }

    @Test
    void whoeverHasNoServiceReadsWhereOneComesFromUnlessTheySearched() {
        signIn(new Actor(PersonId.next(), "Nobody’s coordinator", Set.of(Role.COORDINATOR)));
        navigate("accreditation", AccreditationView.class);
        assertThat(page())
                .contains("No service yet", "entered in the registry")
                .doesNotContain("No service matches", "accreditation.none");

        UI.getCurrent().navigate("accreditation", QueryParameters.of("status", "NOT_ACCREDITED"));
        assertThat(page()).contains("No service matches").doesNotContain("No service yet");
    }

    @Test
    void whatIsNoServiceLeadsNowhere() {
        signIn(world.officer());

        UI.getCurrent().navigate("accreditation/services/nonsense");

        assertThat(getCurrentView()).isNotInstanceOf(ServiceStatusView.class);
    }

    @Test
    void theStandardsSayWhatIsAsked() {
        signIn(offer.coordinator());

        navigate("accreditation/standards", StandardsView.class);

        assertThat(page()).contains("Two trained people", "60 days before it falls");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("/accreditation/standards");
    }

    @Test
    void anOfficerIntroducesAStandardAfterReadingWhatItDoes() {
        String key = "k" + UUID.randomUUID();
        signIn(world.officer());
        navigate("accreditation/standards/new", NewStandardView.class);
        fillIn(key);
        click("Next: what it will do");

        assertThat(page())
                .contains("No service will be judged by it on", "What it will do", "Introduce it");
        assertThat(standards.latest(new StandardKey(key))).isEmpty();

        click("Introduce it");

        assertThat(page()).contains("Introduced.", "Calm in the workshop");
        Standard introduced = standards.latest(new StandardKey(key)).orElseThrow();
        assertThat(introduced.title().texts())
                .containsEntry(new LanguageTag("cs"), "Klid v dílně")
                .hasSize(2);
        assertThat(introduced.people()).isEqualTo(3);
        assertThat(introduced.warningDays()).isEqualTo(30);
        assertThat(introduced.appliesTo()).containsExactly(ServiceKind.VOCATIONAL_COURSE);
    }

    @Test
    void whatIsWrongWithAStandardIsSaidAtItsField() {
        signIn(world.officer());
        navigate("accreditation/standards/new", NewStandardView.class);
        type("title-cs", "Jen název");
        type("key", "Not a key");
        type("people", "0");
        type("warning", "many");
        type("until", "2001-01-01");
        click("Next: what it will do");

        assertThat(errors())
                .containsExactly(
                        "Enter a name of at most 200 characters.",
                        "Enter an explanation of at most 2,000 characters.",
                        "Enter an explanation of at most 2,000 characters.",
                        "A key has 2 to 50 lower-case letters from a to z, digits or hyphens, and begins"
                                + " with a letter.",
                        "Tick at least one module.",
                        "Enter a number from 1 to 100.",
                        "Enter a number from 0 to 365.",
                        "Choose a day that is not before the first.");
        type("key", "two-trained-people");
        click("Next: what it will do");
        assertThat(errors())
                .contains(
                        "There is a standard with this key already. Add a new"
                                + " edition to it instead.");
    }

    @Test
    void aNewEditionIsFilledInWithTheLatestAndEndsIt() {
        String key = "k" + UUID.randomUUID();
        signIn(world.officer());
        navigate("accreditation/standards/new", NewStandardView.class);
        fillIn(key);
        click("Next: what it will do");
        click("Introduce it");

        navigate("accreditation/standards/" + key + "/new", NewEditionView.class);
        assertThat(element("title-cs").getProperty("value")).isEqualTo("Klid v dílně");
        assertThat(element("people").getProperty("value")).isEqualTo("3");
        type("from", world.today().minusDays(1).toString());
        click("Next: what it will do");
        assertThat(errors()).singleElement().asString().startsWith("Today and the days before");

        type("people", "2");
        type("from", world.today().plusDays(7).toString());
        click("Next: what it will do");
        assertThat(errors()).isEmpty();
        assertThat(page()).contains("The edition before it ends on", "At least 2 people");
        click("Change something");
        click("Next: what it will do");
        click("Introduce it");

        navigate("accreditation/standards", StandardsView.class);
        assertThat(page()).contains("In force", "Still to come");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .containsOnlyOnce("/accreditation/standards/" + key + "/new");
    }

    @Test
    void aStandardThatIsNotThereHasNoNextEdition() {
        signIn(world.officer());

        assertThatThrownBy(
                        () -> navigate("accreditation/standards/no-such/new", NewEditionView.class))
                .hasMessageContaining("NotFoundPage");
        assertThatThrownBy(() -> navigate("accreditation/standards/X/new", NewEditionView.class))
                .hasMessageContaining("NotFoundPage");
    }

    @Test
    void aCoordinatorIntroducesNothing() {
        signIn(offer.coordinator());
        navigate("accreditation/standards", StandardsView.class);

        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .noneMatch(address -> address.endsWith("/new"));
        assertThatThrownBy(() -> navigate("accreditation/standards/new", NewStandardView.class))
                .hasMessageContaining("WrongRolePage");
    }

    /** A standard that no other test's services have to meet. */
    private void fillIn(String key) {
        type("title-en", "Calm in the workshop");
        type("text-en", "Three people know how to calm a quarrel in the workshop.");
        type("title-cs", "Klid v dílně");
        type("text-cs", "Tři lidé umějí uklidnit hádku v dílně.");
        type("key", key);
        tick("modules", "De-escalation");
        type("people", "3");
        type("warning", "30");
        tick("kinds", "Vocational course");
        type("from", world.today().minusDays(9).toString());
    }

    private void tick(String group, String name) {
        elements(element(group))
                .filter(one -> one.getTag().equals("label"))
                .filter(label -> label.getTextRecursively().equals(name))
                .findFirst()
                .orElseThrow()
                .getChild(0)
                .setProperty("checked", true);
    }

    private <T extends Component> List<String> texts(Class<T> type) {
        return $(type).all().stream().map(it -> it.getElement().getTextRecursively()).toList();
    }
}
