package eu.most.identity.ui;

import static eu.most.access.SignInForTests.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import eu.most.kernel.Sector;
import eu.most.people.EmploymentTerms;
import eu.most.people.Employments;
import eu.most.people.People;
import eu.most.people.RegisterPerson;
import eu.most.registry.FoundOrganisation;
import eu.most.registry.OrganisationKind;
import eu.most.registry.Organisations;
import eu.most.uikit.CardTable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Accounts as an administrator sees them. */
@WholeApplication
class AccountViewsTest extends SpringBrowserlessTest {

    @Autowired private People people;
    @Autowired private Organisations organisations;
    @Autowired private Employments employments;

    private PersonId person;

    @BeforeEach
    void anAdministratorReadsEnglish() {
        signIn(new Actor(PersonId.next(), "Admin", Set.of(Role.ADMINISTRATOR)));
        UI.getCurrent().setLocale(Locale.ENGLISH);
        person =
                people.register(
                        new RegisterPerson(
                                "Živa",
                                "Obrežnik",
                                Optional.empty(),
                                LanguageTag.ENGLISH,
                                Sector.THIRD_SECTOR));
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aNewAccountIsOpenedForSomebodyFoundInTheRegistryAndThenFoundByItsUserName() {
        UI.getCurrent().navigate("accounts/new", QueryParameters.of("q", "obreznik"));
        assertThat(page()).contains("Živa Obrežnik");

        navigate("accounts/new/" + person, OpenAccountView.class);
        String userName = "u" + person.toString().substring(24);
        test(input("user-name")).setValue(userName);
        click("Open the account");
        assertThat(getCurrentView()).isInstanceOf(AccountView.class);

        UI.getCurrent().navigate("accounts", QueryParameters.of("q", userName));
        assertThat(input("q").getValue()).isEqualTo(userName);
        assertThat($(CardTable.class).single().getElement().getTextRecursively())
                .contains("Živa Obrežnik", userName, "Trainee");
    }

    /** R5: two of the same name are told apart where accounts are opened and listed. */
    @Test
    void whatSomebodyDoesStandsBesideTheirName() {
        String name = "Bridge " + person;
        OrganisationId bridge =
                organisations.found(new FoundOrganisation(name, OrganisationKind.THIRD_SECTOR));
        employments.employ(
                person, new EmploymentTerms(bridge, "Counsellor", LocalDate.of(2026, 1, 1)));
        UI.getCurrent().navigate("accounts/new", QueryParameters.of("q", "obreznik"));
        assertThat(page()).contains("Counsellor, " + name);

        navigate("accounts/new/" + person, OpenAccountView.class);
        String userName = "w" + person.toString().substring(24);
        test(input("user-name")).setValue(userName);
        click("Open the account");
        assertThat(page()).contains("Counsellor, " + name);
        UI.getCurrent().navigate("accounts", QueryParameters.of("q", userName));
        assertThat($(CardTable.class).single().getElement().getTextRecursively())
                .contains("Works as", "Counsellor, " + name);
    }

    @Test
    void aUserNameThatCannotBeIsExplainedAtTheField() {
        navigate("accounts/new/" + person, OpenAccountView.class);
        assertThat(describes("user-name")).isEqualTo("user-name-hint");

        test(input("user-name")).setValue("No Name");
        click("Open the account");

        assertThat(page()).contains("Use 3 to 60 lower-case letters");
        assertThat(describes("user-name")).isEqualTo("user-name-hint user-name-error");
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private String describes(String id) {
        return input(id).getElement().getAttribute("aria-describedby");
    }

    private Input input(String id) {
        return $(Input.class).withId(id).single();
    }

    private void click(String text) {
        test($(NativeButton.class).withText(text).single()).click();
    }
}
