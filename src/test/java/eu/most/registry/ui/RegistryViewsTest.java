package eu.most.registry.ui;

import static eu.most.access.SignInForTests.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.kernel.PersonId;
import eu.most.registry.ui.parts.FormCard;
import eu.most.uikit.CardTable;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The registry as a coordinator and an officer use it. */
@WholeApplication
class RegistryViewsTest extends RegistryScreens {

    @Test
    void whoeverSeesNothingReadsWhatWillStandThere() {
        signIn(new Actor(PersonId.next(), "Nobody’s coordinator", Set.of(Role.COORDINATOR)));
        navigate("registry/services", ServicesView.class);
        assertThat(page())
                .contains("No service yet", "Enter the first service below")
                .doesNotContain("shorter word", "registry.");
    }

    @Test
    void theSameServiceIsOfferedOnlyOnce() {
        signIn(offer.coordinator());
        navigate("registry/services", ServicesView.class);
        pick("offer-prison", offer.name(), "North of " + offer.name());
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

    /** R2: what cannot be chosen is not among what is found, however many others there are. */
    @Test
    void onlyPrisonServicesAreFoundToRunAPrison() {
        signIn(world.officer());
        navigate("registry/prisons", PrisonsView.class);

        type("prison-run-by", offer.name());

        assertThat(page()).contains("State " + offer.name(), "1 found");
    }

    @Test
    void anOfficerRenamesAPrisonAndACoordinatorOnlyReadsIt() {
        signIn(world.officer());
        navigate("registry/prisons/" + offer.prison(), PrisonView.class);
        type("prison-name", "");
        type("prison-town", "");
        click("Save");
        assertThat(page()).contains("Enter a name of at most 200", "Enter a town of at most 100");
        type("prison-name", "West of " + offer.name());
        type("prison-town", "Plzeň");
        click("Save");
        assertThat(page()).contains("is now West of " + offer.name() + ", Plzeň");

        signIn(offer.coordinator());
        navigate("registry/prisons/" + offer.prison(), PrisonView.class);
        assertThat(page()).contains("Plzeň", "State " + offer.name());
        assertThat($(FormCard.class).all()).isEmpty();
        assertThat(page()).doesNotContain("Dismiss", "Save");
    }

    @Test
    void aNameThatIsThereAlreadyIsNotEnteredAgain() {
        signIn(world.officer());
        navigate("registry/organisations", OrganisationsView.class);
        type("organisation-name", offer.name());
        click("Add this organisation");
        assertThat(page()).contains("Another organisation has this name");

        navigate("registry/prisons", PrisonsView.class);
        type("prison-name", "North of " + offer.name());
        click("Add this prison");
        assertThat(page()).contains("Another prison has this name");
    }
}
