package eu.most.identity.ui;

import static eu.most.access.SignInForTests.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.kernel.PersonId;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

/** The keys of other systems as an administrator sees them. */
@WholeApplication
class ApiKeysViewTest extends SpringBrowserlessTest {

    @BeforeEach
    void anAdministratorReadsEnglish() {
        signIn(new Actor(PersonId.next(), "Admin", Set.of(Role.ADMINISTRATOR)));
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aKeyIsShownOnceAndThenListedUntilItIsWithdrawn() {
        String name = "Gate " + PersonId.next();
        navigate("accounts/api-keys", ApiKeysView.class);
        click("Make the key");
        assertThat(page()).contains("Say which system gets the key.");

        test(input("key-name")).setValue(name);
        click("Make the key");
        assertThat(page())
                .contains("This is the key for " + name)
                .containsPattern("most_[0-9A-Z]{32}")
                .contains("Works");

        navigate("accounts/api-keys", ApiKeysView.class);
        assertThat(page()).contains(name).doesNotContainPattern("most_[0-9A-Z]{32}");
        click("Withdraw");
        assertThat(page()).contains("has been withdrawn", "Withdrawn");
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private Input input(String id) {
        return $(Input.class).id(id);
    }

    private void click(String text) {
        test($(NativeButton.class).withText(text).first()).click();
    }
}
