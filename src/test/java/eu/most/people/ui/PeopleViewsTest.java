package eu.most.people.ui;

import static eu.most.access.SignInForTests.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.accreditation.ServicesInTests;
import eu.most.kernel.PersonId;
import eu.most.people.Coordinators;
import eu.most.people.staffing.Assignments;
import eu.most.people.staffing.ServiceAssignment;
import eu.most.registry.FoundOrganisation;
import eu.most.registry.OrganisationKind;
import eu.most.registry.Organisations;
import eu.most.registry.ui.RegistryScreens;
import eu.most.registry.ui.parts.FormCard;
import eu.most.uikit.CardTable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People, and where they work, as a coordinator and an officer use it. */
@WholeApplication
class PeopleViewsTest extends RegistryScreens {

    @Autowired private Assignments assignments;
    @Autowired private Coordinators coordinators;
    @Autowired private Organisations organisations;

    @Test
    void aCoordinatorFindsOwnPeopleAndAddsOne() {
        signIn(offer.coordinator());
        navigate("registry/people", PeopleView.class);
        assertThat($(CardTable.class).single().getElement().getTextRecursively())
                .contains("Kosová, Anna", "Dub, Boris", "Counsellor, " + offer.name());

        navigate("registry/people/new", NewPersonView.class);
        type("given", "Žofie");
        type("family", "<script>alert(1)</script>");
        type("job", "Counsellor");
        click("Add this person");

        assertThat(page()).contains("Žofie <script>alert(1)</script>", offer.name(), "Counsellor");
    }

    @Test
    void whoeverSeesNothingReadsWhatWillStandThereUnlessTheySearched() {
        signIn(new Actor(PersonId.next(), "Nobody’s coordinator", Set.of(Role.COORDINATOR)));
        navigate("registry/people", PeopleView.class);
        assertThat(page())
                .contains("Nobody yet", "Begin with “Add a person”")
                .doesNotContain("shorter word", "registry.");

        UI.getCurrent().navigate("registry/people", QueryParameters.of("q", "Kosová"));
        assertThat(page()).contains("Search for a shorter word").doesNotContain("Nobody yet");
    }

    /** V4: the field names the character, and asks for Latin letters where those can help. */
    @Test
    void aFieldSaysWhichCharacterCannotStandInAName() {
        signIn(offer.coordinator());
        navigate("registry/people/new", NewPersonView.class);
        type("given", "Petr 🙂");
        type("family", "Novák");
        type("job", "Counsellor");
        click("Add this person");
        assertThat(page()).contains("🙂 (U+1F642) cannot stand in a name");
        assertThat(input("given").getElement().getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(input("family").getElement().getAttribute("aria-invalid")).isNull();
        assertThat(isAsked("latin-given")).isFalse();

        type("given", "דנה");
        type("family", "");
        assertThat(page()).contains("certificates cannot show ד (U+05D3)");
        click("Add this person");
        assertThat(input("latin-given").getElement().getAttribute("aria-invalid"))
                .isEqualTo("true");
        type("latin-given", "Dana");
        type("title-before", "Mgr.");
        type("title-after", "Ph.D.");
        click("Add this person");
        assertThat(page()).contains("דנה", "Dana", "Mgr. דנה, Ph.D.");
    }

    @Test
    void aNameOfOtherLettersIsAlsoAskedForInLatinOnes() {
        signIn(offer.coordinator());
        navigate("registry/people/new", NewPersonView.class);
        type("given", "محمد");
        assertThat(isAsked("latin-given")).as("before the family name is left").isTrue();
        type("given", "Mohammed");
        type("family", "Haddad");
        assertThat(isAsked("latin-given")).isFalse();
        type("given", "محمد");
        type("family", "حداد");
        type("job", "Counsellor");
        type("latin-given", "Mohammed");
        click("Add this person");
        assertThat(page()).contains("Enter each name as in the passport");
        assertThat(input("latin-family").getElement().getAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(input("latin-given").getElement().getAttribute("aria-invalid")).isNull();
        type("latin-family", "Haddad<script>");
        click("Add this person");
        assertThat(page()).contains("Enter each name as in the passport");
        type("latin-family", "Haddad");
        click("Add this person");
        assertThat(page()).contains("محمد حداد", "In Latin letters", "Mohammed Haddad");

        type("family", "Haddad");
        type("given", "Mohammed");
        assertThat(isAsked("latin-given")).isFalse();
        click("Save");
        assertThat(page()).contains("Saved.", "Mohammed Haddad").doesNotContain("In Latin letters");
    }

    @Test
    void theLatinFormOfANameThatCanBeDrawnMayStayEmpty() {
        signIn(offer.coordinator());
        navigate("registry/people/new", NewPersonView.class);
        type("given", "Ελένη");
        type("family", "Δρόσου");
        type("job", "Counsellor");
        click("Add this person");

        assertThat(getCurrentView()).isInstanceOf(PersonView.class);
        assertThat(page()).contains("Ελένη Δρόσου");
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
    void aNameWithoutALetterIsNone() {
        signIn(offer.coordinator());
        navigate("registry/people/new", NewPersonView.class);
        type("given", "---");
        type("family", "...");
        type("job", "Counsellor");
        click("Add this person");

        assertThat(getCurrentView()).isInstanceOf(NewPersonView.class);
        assertThat(page()).contains("A name has at least one letter.");
        assertThat(input("given").getElement().getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(input("family").getElement().getAttribute("aria-invalid")).isEqualTo("true");
    }

    @Test
    void anEmploymentBeginsWithinAWorkingLife() {
        LocalDate today = LocalDate.now(Clock.systemUTC());
        signIn(offer.coordinator());
        navigate("registry/people/new", NewPersonView.class);
        type("given", "Eva");
        type("family", "Malá");
        type("job", "Counsellor");
        for (String day : List.of("1900-01-01", "2099-01-01")) {
            type("from", day);
            click("Add this person");
            assertThat(getCurrentView()).as(day).isInstanceOf(NewPersonView.class);
            assertThat(page()).contains("Choose a day from ");
        }
        type("from", today.plusYears(1).toString());
        click("Add this person");
        assertThat(getCurrentView()).isInstanceOf(PersonView.class);
    }

    @Test
    void whatIsWrongWithAJobTitleIsSaid() {
        signIn(offer.coordinator());
        navigate("registry/people/new", NewPersonView.class);
        type("job", "Counsellor 🙂");
        click("Add this person");
        assertThat(page()).contains("🙂 (U+1F642) cannot stand in a job title");

        type("job", "x".repeat(101));
        click("Add this person");
        assertThat(page()).contains("A job title has at most 100 characters. This one has 101.");

        type("job", "");
        click("Add this person");
        assertThat(page()).contains("Enter a job title of at most 100 characters.");
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
        click("Withdraw Boris Dub");

        assertThat(page()).contains("Boris Dub delivers this service until");
        assertThat(assignments.staff(offer.service()))
                .filteredOn(one -> one.person().equals(offer.boris()))
                .extracting(ServiceAssignment::period)
                .allSatisfy(period -> assertThat(period.until()).isNotNull());

        pick("assign-person", "dub", "Dub, Boris");
        type("assign-from", LocalDate.now(Clock.systemUTC()).plusDays(5).toString());
        click("Add to this service");
        assertThat(page()).contains("Boris Dub delivers this service from");
    }

    /** R5: whoever is entered already is shown first, and nobody is stopped. */
    @Test
    void whoIsEnteredAlreadyIsShownBeforeThePersonIsSaved() {
        signIn(offer.coordinator());
        navigate("registry/people/new", NewPersonView.class);
        type("given", "Anna");
        type("family", "KOSOVA");
        type("job", "Counsellor");
        click("Add this person");
        assertThat(getCurrentView()).isInstanceOf(NewPersonView.class);
        assertThat(page())
                .contains("Is this person entered already?", "Counsellor, " + offer.name());

        type("family", "Jiná");
        click("Add this person");
        assertThat(getCurrentView()).isInstanceOf(PersonView.class);
        assertThat(page()).contains("Anna Jiná");

        navigate("registry/people/new", NewPersonView.class);
        type("given", "Anna");
        type("family", "Jina");
        type("job", "Counsellor");
        click("Add this person");
        click("Add this person");
        assertThat(getCurrentView()).isInstanceOf(PersonView.class);
    }

    /** S13. */
    @Test
    void thePersonsPageSaysWhatTheyWereCalled() {
        signIn(offer.coordinator());
        navigate("registry/people/" + offer.boris(), PersonView.class);
        assertThat(page()).doesNotContain("Names so far");
        type("family", "Borovský");
        click("Save");

        assertThat(page())
                .contains("Names so far", "Boris Dub", "From the start", "Jana Svobodová");
    }

    /** R5: two of the same name are told apart where one of them is chosen. */
    @Test
    void whoHasTheSameNameIsToldApartInAChoice() {
        signIn(offer.coordinator());
        navigate("registry/people/new", NewPersonView.class);
        type("given", "Boris");
        type("family", "Dub");
        type("job", "Mediator");
        click("Add this person");
        click("Add this person");

        navigate("registry/services/" + offer.service(), ServiceView.class);
        type("assign-person", "dub boris");
        assertThat(page()).contains("Dub, BorisCounsellor", "Dub, BorisMediator", "2 found");
    }

    /** R2: each of several hundred can be chosen, blind to accents, and a cut list says so. */
    @Test
    void eachOfManyEmployersCanBeFound() {
        signIn(world.officer());
        String mark = "Žďár" + UUID.randomUUID().toString().substring(0, 8);
        IntStream.range(0, 8).forEach(number -> found(mark + " " + number));
        found("Ξ " + mark);
        navigate("registry/people/new", NewPersonView.class);

        type("employer", mark.replace("Žďár", "zdar"));
        assertThat(page())
                .contains("Showing 6 of 9", mark + " 5")
                .doesNotContain(mark + " 6", "Ξ " + mark);
        click("Show more");
        assertThat(page()).contains("9 found", "Ξ " + mark).doesNotContain("Showing 6");
        type("employer", "no such organisation");
        assertThat(page()).contains("Nothing found");
        pick("employer", "ξ " + mark, "Ξ " + mark);
        assertThat(page()).doesNotContain(mark + " 0");
        type("given", "Jan");
        type("family", "Nový");
        type("job", "Counsellor");
        click("Add this person");

        assertThat(page()).contains("Jan Nový", "Ξ " + mark);
    }

    private void found(String name) {
        organisations.found(new FoundOrganisation(name, OrganisationKind.PRISON_SERVICE));
    }

    @Test
    void anOfficerAppointsACoordinatorAndDismissesThem() {
        signIn(world.officer());
        navigate("registry/organisations/" + offer.organisation(), OrganisationView.class);
        pick("appoint-person", "Boris D", "Dub, Boris");
        click("Appoint");
        assertThat(page()).contains("Boris Dub now speaks for " + offer.name());
        assertThat(coordinatorsOfTheOffer()).contains(offer.boris());

        click("End Boris Dub’s role as coordinator");
        assertThat(page()).contains("Boris Dub no longer speaks for " + offer.name());
        assertThat(coordinatorsOfTheOffer()).doesNotContain(offer.boris());
    }

    @Test
    void aCoordinatorReadsTheOwnOrganisationAndChangesNothingOfIt() {
        signIn(offer.coordinator());
        navigate("registry/organisations/" + offer.organisation(), OrganisationView.class);

        assertThat(page()).contains("Jana Svobodová", "Kosová, Anna");
        assertThat($(FormCard.class).all()).isEmpty();
        assertThat(page()).doesNotContain("Dismiss", "Save");
    }

    @Test
    void anotherOrganisationsPageLooksAsIfItWereNotThere() {
        ServicesInTests.Offer other = world.offer("Other " + UUID.randomUUID());
        signIn(offer.coordinator());

        assertThatThrownBy(() ->
                        navigate(
                                "registry/organisations/" + other.organisation(),
                                OrganisationView.class))
                .hasMessageContaining("NotFoundPage");
    }

    @Test
    void anOfficerRenamesAnOrganisation() {
        ServicesInTests.Offer other = world.offer("Other " + UUID.randomUUID());
        signIn(world.officer());
        navigate("registry/organisations/" + offer.organisation(), OrganisationView.class);
        assertThat(page()).contains("Certificates that were issued stay exactly as they are");
        type("organisation-name", other.name());
        click("Save");
        assertThat(page()).contains("Another organisation has this name");
        type("organisation-name", offer.name());
        click("Save");
        assertThat(page()).contains("That is the name already");
        type("organisation-name", "");
        click("Save");
        assertThat(page()).contains("Enter a name of at most 200");

        type("organisation-name", "New " + offer.name());
        click("Save");
        assertThat(page()).contains(offer.name() + " is now New " + offer.name());
        assertThat($(H1.class).single().getText()).isEqualTo("New " + offer.name());
    }

    @Test
    void anOfficerAddsASecondEmploymentAndEndsTheFirst() {
        ServicesInTests.Offer other = world.offer("Other " + UUID.randomUUID());
        signIn(world.officer());
        navigate("registry/people/" + offer.boris(), PersonView.class);
        assertThat(page()).contains("Services they deliver", "Debt counselling");
        click("Add this employment");
        assertThat(page()).contains("Choose an organisation.", "Enter a job title");

        pick("employer", offer.name(), offer.name());
        type("job", "Mediator");
        click("Add this employment");
        assertThat(page()).contains("works for " + offer.name() + " on that day already");
        click("Choose another");
        pick("employer", other.name(), other.name());
        click("Add this employment");
        assertThat(page()).contains("Boris Dub works for " + other.name() + " from");

        click("End the employment with " + offer.name());
        assertThat(page()).contains("The employment with " + offer.name() + " ends on");
    }

    @Test
    void aCoordinatorEndsNoEmploymentWithAnotherOrganisation() {
        ServicesInTests.Offer other = world.offer("Other " + UUID.randomUUID());
        signIn(world.officer());
        navigate("registry/people/" + offer.boris(), PersonView.class);
        pick("employer", other.name(), other.name());
        type("job", "Mediator");
        click("Add this employment");

        signIn(offer.coordinator());
        navigate("registry/people/" + offer.boris(), PersonView.class);
        assertThat(page()).contains(other.name());
        assertThat($(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .contains("End the employment with " + offer.name())
                .doesNotContain("End the employment with " + other.name());
    }

    @Test
    void onlyAnOfficerEntersSomebodyWithoutAnEmployer() {
        signIn(world.officer());
        navigate("registry/people/new/without-employer", PersonWithoutEmployerView.class);
        type("given", "Anabela");
        type("family", "Nová");
        click("Add this person");
        assertThat(page()).contains("Choose one.");
        choose("sector", "Prison service");
        click("Add this person");
        assertThat(getCurrentView()).isInstanceOf(PersonView.class);
        assertThat(page()).contains("Anabela Nová", "Nobody employs this person.");

        signIn(offer.coordinator());
        assertThatThrownBy(() ->
                        navigate(
                                "registry/people/new/without-employer",
                                PersonWithoutEmployerView.class))
                .hasMessageContaining("WrongRolePage");
    }

    /** R5: the whole way, from the person's page to the coordinator's. */
    @Test
    void aPersonMakesACodeAndAnotherCoordinatorEntersIt() {
        ServicesInTests.Offer other = world.offer("Bridge " + UUID.randomUUID());
        signIn(new Actor(offer.boris(), "Boris Dub", Set.of(Role.TRAINEE)));
        navigate("me", OwnEntryView.class);
        assertThat(page())
                .contains("Boris Dub", offer.name())
                .doesNotContain("End the employment", "registry.");
        assertThat(buttons()).containsExactly("Make a code");
        click("Make a code");
        assertThat(page()).contains("Your code is good until");
        String code =
                $(Paragraph.class).all().stream()
                        .filter(line -> line.hasClassName("code"))
                        .map(Paragraph::getText)
                        .findFirst()
                        .orElseThrow();
        navigate("me", OwnEntryView.class);
        assertThat(page()).contains("You have a code that is valid until").doesNotContain(code);
        assertThat(buttons()).containsExactly("Make another code", "Withdraw the code");

        signIn(other.coordinator());
        navigate("registry/people/new/with-code", PersonWithCodeView.class);
        type("job", "Counsellor");
        click("Add this employment");
        assertThat(page()).contains("This is not a code, or one with a typing error.");
        type("code", "7F3K-9QWX-2M4T-0000");
        click("Add this employment");
        assertThat(page())
                .contains("This is not a code, or one with a typing error.")
                .doesNotContain("Boris");
        type("code", code);
        click("Add this employment");
        assertThat(getCurrentView()).isInstanceOf(PersonView.class);
        assertThat(page()).contains("Boris Dub", offer.name(), other.name());

        signIn(new Actor(offer.boris(), "Boris Dub", Set.of(Role.TRAINEE)));
        navigate("me", OwnEntryView.class);
        assertThat(page()).contains(other.name());
        assertThat(buttons()).containsExactly("Make a code");
    }

    /** R5: from one record over the comparison to the one that stays. */
    @Test
    void anOfficerComparesTwoRecordsAndMergesThem() {
        ServicesInTests.Offer other = world.offer("Other " + UUID.randomUUID());
        signIn(world.officer());
        String address = "registry/people/" + offer.boris() + "/merge";
        navigate("registry/people/" + offer.boris(), PersonView.class);
        assertThat(page()).contains("This is the same person as in another record");
        navigate(address, MergeView.class);
        click("Compare both records");
        assertThat(page()).contains("Choose the other record.");
        UI.getCurrent().navigate(address, QueryParameters.of("with", other.boris().toString()));
        assertThat(page())
                .contains("Record 1: Boris Dub", "Record 2: Boris Dub", offer.name(), other.name())
                .contains("Modules begun", "This cannot be undone.")
                .doesNotContain("registry.", ".kept");
        click("Merge the two records for good");
        assertThat(page()).contains("Confirm that it is the same person.");
        tick("sure-0");
        click("Merge the two records for good");
        assertThat(page()).contains("The two records are one now: Boris Dub.");

        navigate("registry/people/" + other.boris(), PersonView.class);
        assertThat(page()).contains("Also entered as", offer.name(), other.name());
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("registry/people/" + offer.boris());
    }

    @Test
    void nobodyMergesTheirOwnRecord() {
        signIn(new Actor(offer.boris(), "Boris", Set.of(Role.ADMINISTRATOR)));
        navigate("registry/people/" + offer.boris(), PersonView.class);
        assertThat(page()).doesNotContain("This is the same person as in another record");
        navigate("registry/people/" + offer.boris() + "/merge", MergeView.class);
        assertThat(page()).contains("This is your own record.");
        assertThat(buttons()).isEmpty();
    }

    private List<PersonId> coordinatorsOfTheOffer() {
        return world.as(world.officer(), () -> coordinators.of(offer.organisation()));
    }
}
