package eu.most.accreditation.ui;

import static eu.most.access.SignInForTests.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import eu.most.WholeApplication;
import eu.most.accreditation.ServicesInTests;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** The screen from which gate lists are taken. */
@WholeApplication
class GateListsViewTest extends SpringBrowserlessTest {

    @Autowired private ServicesInTests world;
    private ServicesInTests.Offer offer;

    @BeforeEach
    void aServiceInAPrison() {
        offer = world.offer("Bridge " + UUID.randomUUID());
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anOfficerMakesAListAndGetsItsFile() {
        world.issueQuietly(offer.anna(), world.today().plusDays(3));
        signIn(world.officer());
        navigate("accreditation/gate-lists", GateListsView.class);
        String file = "/accreditation/gate-lists/" + offer.prison() + ".pdf";
        assertThat(page()).contains("North of " + offer.name(), "Not yet");
        assertThat(links()).doesNotContain(file);

        $(NativeButton.class).all().stream()
                .filter(button ->
                        button.getAriaLabel().orElse("").contains("North of " + offer.name()))
                .forEach(button -> test(button).click());

        assertThat(page()).contains("The gate list for North of " + offer.name() + " is ready");
        assertThat(links()).contains(file);
    }

    @Test
    void whoeverRunsNoPrisonReadsForWhomTheListsAre() {
        signIn(offer.coordinator());

        navigate("accreditation/gate-lists", GateListsView.class);

        assertThat(page()).contains("No gate lists to show").doesNotContain(offer.name());
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
