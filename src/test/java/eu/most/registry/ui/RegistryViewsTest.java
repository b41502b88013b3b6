package eu.most.registry.ui;

import static eu.most.access.SignInForTests.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import eu.most.accreditation.ServicesInTests;
import eu.most.registry.OfferedServices;
import eu.most.registry.ServiceAssignment;
import eu.most.uikit.CardTable;
import eu.most.uikit.ChoiceField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

/** The registry as a coordinator and an officer use it. */
@SpringBootTest
@Import(ServicesInTests.class)
class RegistryViewsTest extends SpringBrowserlessTest {

    @Autowired private ServicesInTests world;
    @Autowired private OfferedServices services;

    private ServicesInTests.Offer offer;

    @BeforeEach
    void anOrganisationWithAService() {
        offer = world.offer("Shore " + UUID.randomUUID());
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aCoordinatorFindsOwnPeopleAndAddsOne() {
        signIn(offer.coordinator());
        navigate("registry/people", PeopleView.class);
        assertThat($(CardTable.class).single().getElement().getTextRecursively())
                .contains("Kosová, Anna", "Dub, Boris");

        navigate("registry/people/new", NewPersonView.class);
        type("given", "Žofie");
        type("family", "<script>alert(1)</script>");
        type("job", "Counsellor");
        click("Add this person");

        assertThat(page()).contains("Žofie <script>alert(1)</script>", offer.name(), "Counsellor");
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndNothingIsLost() {
        signIn(offer.coordinator());
        navigate("registry/people/new", NewPersonView.class);
        type("given", "Ž".repeat(200));
        type("family", "Kosová");
        type("email", "no address");
        click("Add this person");

        assertThat(getCurrentView()).isInstanceOf(NewPersonView.class);
        assertThat(page())
                .contains("at most 200 characters", "This is not an e-mail address", "job title");
        assertThat(input("family").getValue()).isEqualTo("Kosová");
        assertThat(input("email").getElement().getAttribute("aria-invalid")).isEqualTo("true");
    }

    @Test
    void anotherOrganisationsPeopleAndServicesLookAsIfTheyWereNotThere() {
        ServicesInTests.Offer other = world.offer("Other " + UUID.randomUUID());
        signIn(offer.coordinator());

        assertThatThrownBy(() -> navigate("registry/people/" + other.anna(), PersonView.class))
                .hasMessageContaining("NotFoundPage");
        assertThatThrownBy(
                        () -> navigate("registry/services/" + other.service(), ServiceView.class))
                .hasMessageContaining("NotFoundPage");
    }

    @Test
    void aCoordinatorWithdrawsSomebodyAndTakesThemBack() {
        signIn(offer.coordinator());
        navigate("registry/services/" + offer.service(), ServiceView.class);
        NativeButton withdraw =
                $(NativeButton.class).all().stream()
                        .filter(one -> one.getAriaLabel().orElse("").equals("Withdraw Boris Dub"))
                        .findFirst()
                        .orElseThrow();
        test(withdraw).click();

        assertThat(page()).contains("Boris Dub delivers this service until");
        assertThat(services.staff(offer.service()))
                .filteredOn(one -> one.person().equals(offer.boris()))
                .extracting(ServiceAssignment::period)
                .allSatisfy(period -> assertThat(period.until()).isNotNull());

        choose("assign-person", "Dub, Boris");
        type("assign-from", LocalDate.now(Clock.systemUTC()).plusDays(5).toString());
        click("Add to this service");
        assertThat(page()).contains("Boris Dub delivers this service from");
    }

    @Test
    void theSameServiceIsOfferedOnlyOnce() {
        signIn(offer.coordinator());
        navigate("registry/services", ServicesView.class);
        choose("offer-prison", "North of " + offer.name());
        choose("offer-kind", "Debt counselling");
        click("Offer this service");

        assertThat(page()).contains("already offers this kind of service");
    }

    @Test
    void onlyOfficersEnterOrganisationsAndPrisons() {
        signIn(offer.coordinator());
        navigate("registry/organisations", OrganisationsView.class);
        assertThat($(FormCard.class).all()).isEmpty();

        signIn(world.officer());
        navigate("registry/organisations", OrganisationsView.class);
        String name = "Zvon " + UUID.randomUUID();
        type("organisation-name", name);
        click("Add this organisation");
        UI.getCurrent().navigate("registry/organisations", QueryParameters.of("q", name));
        assertThat($(CardTable.class).single().getElement().getTextRecursively()).contains(name);

        navigate("registry/prisons", PrisonsView.class);
        click("Add this prison");
        assertThat(page()).contains("Enter a name of at most 200", "Enter a town of at most 100");
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private Input input(String id) {
        return $(Input.class).all().stream()
                .filter(one -> one.getId().orElse("").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void type(String id, String text) {
        test(input(id)).setValue(text);
    }

    /** What a browser does when somebody picks the option with this name. */
    private void choose(String id, String name) {
        var select =
                $(ChoiceField.class).all().stream()
                        .flatMap(field -> field.getElement().getChildren())
                        .filter(element -> id.equals(element.getAttribute("id")))
                        .findFirst()
                        .orElseThrow();
        String value =
                select.getChildren()
                        .filter(option -> option.getText().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .getAttribute("value");
        select.setProperty("value", value);
    }

    private void click(String text) {
        test($(NativeButton.class).all().stream()
                        .filter(one -> one.getText().equals(text))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
