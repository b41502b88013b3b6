package eu.most.accreditation.ui;

import static eu.most.access.SignInForTests.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import eu.most.accreditation.Accreditation;
import eu.most.accreditation.ServiceStatus;
import eu.most.accreditation.ServicesInTests;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

/** Accreditation as officers and coordinators see it. */
@SpringBootTest
@Import(ServicesInTests.class)
class AccreditationViewsTest extends SpringBrowserlessTest {

    @Autowired private ServicesInTests world;
    @Autowired private Accreditation accreditation;

    private ServicesInTests.Offer offer;

    @BeforeEach
    void aServiceAtRisk() {
        world.standardForTwo();
        offer = world.offer("Bridge " + UUID.randomUUID());
        world.issue(offer.anna(), world.today().plusDays(19));
        world.issue(offer.boris(), world.today().plusYears(1));
        await().untilAsserted(() ->
                assertThat(
                                world.as(
                                                world.officer(),
                                                () -> accreditation.statusOf(offer.service()))
                                        .orElseThrow()
                                        .status())
                        .isEqualTo(ServiceStatus.AT_RISK));
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anOfficerReadsWhatNeedsThemToday() {
        signIn(world.officer());

        navigate("accreditation", AccreditationView.class);

        assertThat(page()).contains("you today", "At risk: 19 days left", offer.name());
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
    void aServiceShowsItsReasonsPersonByPerson() {
        signIn(world.officer());

        navigate("accreditation/services/" + offer.service(), ServiceStatusView.class);

        assertThat(page())
                .contains("Anna Kosová", "Boris Dub", "Counts", "De-escalation: valid until")
                .contains("At least 2 people who deliver the service hold")
                .contains("Two people know how to calm a quarrel.")
                .contains("Not accredited → At risk, 2 of 2 people");
        assertThat($(FallingTimeline.class).single().getElement().getAttribute("aria-label"))
                .startsWith("Falls below the standard on");
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

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private <T extends Component> List<String> texts(Class<T> type) {
        return $(type).all().stream().map(it -> it.getElement().getTextRecursively()).toList();
    }
}
