package eu.most.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.audit.IdentityNames;
import eu.most.kernel.EmailAddress;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import eu.most.kernel.Sector;
import eu.most.notifications.AddressBook;
import eu.most.notifications.Notifications;
import eu.most.people.staffing.AssignmentOutcome;
import eu.most.people.staffing.PeopleInPrisons;
import eu.most.registry.OfferOutcome;
import eu.most.registry.OfferService;
import eu.most.registry.OrganisationKind;
import eu.most.registry.ServiceId;
import eu.most.registry.ServiceKind;
import eu.most.texts.LatinName;
import eu.most.texts.PersonName;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** People on a real database: who sees and changes what, and how they are searched. */
@WholeApplication
class PeopleTest extends PeopleInTests {

    private static final Pattern IDENTITY = Pattern.compile("identity:[0-9a-f-]{36}");

    @Autowired private PeopleInPrisons inPrisons;
    @Autowired private AddressBook addressBook;
    @Autowired private Erasure erasure;
    @Autowired private EmploymentCodes codes;
    @Autowired private IdentityNames identityNames;
    @Autowired private Notifications notifications;

    @Test
    void aCoordinatorFindsOwnPeopleOnly() throws Exception {
        PersonId own = as(officer, () -> worker("Petr", "Vlastní", bridge));
        PersonId foreign = as(officer, () -> worker("Petr", "Cizí", shore));

        assertThat(as(coordinator, () -> people.find(own))).isPresent();
        assertThat(as(coordinator, () -> people.find(foreign))).isEmpty();
        assertThat(as(coordinator, () -> people.findAll(List.of(own, foreign))))
                .containsOnlyKeys(own);
        assertThat(as(coordinator, () -> employments.of(foreign))).isEmpty();
        assertThat(as(coordinator, () -> people.search(mark, CZECH, FIRST_PAGE)))
                .extracting(PersonDetails::id)
                .contains(own, coordinator.person())
                .doesNotContain(foreign);
    }

    /** Fault S1: work without an actor saw everything, and so did a visitor. */
    @Test
    void nobodySeesNothingAndTheSystemEverything() throws Exception {
        PersonId own = as(officer, () -> worker("Petr", "Vlastní", bridge));
        ServiceId service = as(officer, () -> offer(bridge)).service();

        SecurityContextHolder.clearContext();
        assertRefused(() -> people.find(own));
        assertRefused(() -> people.findAll(List.of(own)));
        assertRefused(() -> people.search("", CZECH, FIRST_PAGE));
        assertRefused(() -> employments.of(own));
        assertRefused(() -> organisations.findVisible(bridge));
        assertRefused(() -> coordinators.of(bridge));
        assertRefused(services::all);
        assertRefused(() -> services.find(service));
        assertRefused(() -> services.offeredIn(prison));
        assertRefused(() -> inPrisons.mayKnow(prison));
        assertRefused(() -> inPrisons.deliveringIn(prison, JANUARY));
        assertRefused(() -> inPrisons.prisons(CZECH));

        currentActor.asSystem(
                "test",
                () -> {
                    assertThat(people.find(own)).isPresent();
                    assertThat(services.all()).contains(service);
                    assertThat(inPrisons.mayKnow(prison)).isTrue();
                    assertRefused(() -> offer(bridge));
                });
    }

    @Test
    void aCoordinatorChangesOwnPeopleAndServicesOnly() throws Exception {
        PersonId foreign = as(officer, () -> worker("Petr", "Cizí", shore));
        ServiceId service = as(officer, () -> offer(shore)).service();

        assertDenied(coordinator, () -> assignments.assign(service, foreign, JANUARY));
        assertDenied(coordinator, () -> assignments.withdraw(service, foreign, JANUARY));
        assertDenied(coordinator, () -> assignments.assign(ServiceId.next(), foreign, JANUARY));
        assertDenied(coordinator, () -> offer(shore));
        assertDenied(coordinator, () -> employments.employ(foreign, terms(bridge)));
        assertDenied(
                coordinator,
                () -> {
                    people.change(
                            new ChangePerson(
                                    foreign, new PersonName("A", "B"), Optional.empty(), CZECH));
                    return foreign;
                });
        assertThat(as(coordinator, () -> services.find(service))).isEmpty();
        assertThat(as(coordinator, () -> assignments.staff(service))).isEmpty();
        assertThat(as(coordinator, () -> offer(bridge))).isInstanceOf(OfferOutcome.Offered.class);
    }

    @Test
    void theRoleWithoutTheAppointmentOpensNothing() throws Exception {
        Actor nobodysCoordinator = new Actor(PersonId.next(), "Nobody", Set.of(Role.COORDINATOR));

        assertThat(as(nobodysCoordinator, () -> people.search("", CZECH, FIRST_PAGE))).isEmpty();
        assertDenied(nobodysCoordinator, () -> offer(bridge));
    }

    @Test
    void theAppointmentWithoutTheRoleOpensNothing() throws Exception {
        Actor trainee = new Actor(coordinator.person(), "Jana", Set.of(Role.TRAINEE));

        assertThat(as(trainee, () -> people.find(coordinator.person()))).isPresent();
        assertDenied(trainee, () -> people.search("", CZECH, FIRST_PAGE));
        assertDenied(trainee, () -> offer(bridge));
    }

    @Test
    void formerStaffIsNoLongerVisibleToTheFormerEmployer() throws Exception {
        PersonId former = as(officer, () -> worker("Petr", "Bývalý", bridge));
        as(
                officer,
                () -> {
                    employments.end(employments.of(former).getFirst().id(), JANUARY.plusDays(1));
                    return former;
                });

        assertThat(as(coordinator, () -> people.find(former))).isEmpty();
    }

    @Test
    void aTraineeFindsNobodyButThemselves() throws Exception {
        PersonId other = as(officer, () -> worker("Petr", "Druhý", bridge));
        PersonId self = as(officer, () -> worker("Eva", "První", bridge));
        Actor trainee = new Actor(self, "Eva", Set.of(Role.TRAINEE));

        assertThat(as(trainee, () -> people.findAll(List.of(other, self)))).containsOnlyKeys(self);
        assertDenied(trainee, () -> organisations.search("", CZECH, FIRST_PAGE));
    }

    @Test
    void workInTheBackgroundReadsAllAndChangesNothing() throws Exception {
        PersonId person = as(officer, () -> worker("Petr", "Kos", bridge));

        assertThat(people.find(person))
                .get()
                .extracting(PersonDetails::sector)
                .isEqualTo(Sector.THIRD_SECTOR);
        assertThat(addressBook.find(person))
                .get()
                .satisfies(recipient -> {
                    assertThat(recipient.name()).isEqualTo("Petr Kos " + mark);
                    assertThat(recipient.language()).isEqualTo(CZECH);
                });
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        services.offer(
                                new OfferService(bridge, prison, ServiceKind.EDUCATION, JANUARY)));
    }

    @Test
    void searchIsBlindToAccentsAndCase() throws Exception {
        PersonId person = as(officer, () -> worker("Žofie", "Šťastná", bridge));

        assertThat(find("zofie stastna " + mark)).containsExactly(person);
        assertThat(find("ŠŤASTNÁ " + mark.toUpperCase(Locale.ROOT))).containsExactly(person);
        assertThat(find(mark + " Zofie")).containsExactly(person);
    }

    /** V12: words in any order, apostrophes or not, as the list shows it, in Latin letters. */
    @Test
    void aPersonIsFoundHoweverTheNameIsTyped() throws Exception {
        PersonId irish = as(officer, () -> worker("Seán", "O’Connor", bridge));
        PersonId other = as(officer, () -> worker("Оксана", "Ковальчук", bridge));
        PersonId one = as(officer, () -> worker("Šárka", "Čermáková", bridge));

        assertThat(find("o'connor " + mark)).containsExactly(irish);
        assertThat(find("OConnor, Sean " + mark)).containsExactly(irish);
        assertThat(find("o connor " + mark)).containsExactly(irish);
        assertThat(find("kovalchuk " + mark)).containsExactly(other);
        assertThat(find(mark + " Kovalčuk")).containsExactly(other);
        assertThat(find("ковальчук, " + mark)).containsExactly(other);
        assertThat(find("Čermáková, Šárka " + mark)).containsExactly(one);
    }

    @Test
    void wildcardsAndScriptInASearchAreOrdinaryCharacters() throws Exception {
        as(officer, () -> worker("Petr", "Kos", bridge));

        assertThat(find("%")).isEmpty();
        assertThat(find("_")).isEmpty();
        assertThat(find("P%zz " + mark)).isEmpty();
        assertThat(find("'; DROP TABLE person; -- !")).isEmpty();
        assertThat(find("<script>" + mark)).isEmpty();
        assertThat(find("ž".repeat(5000))).isEmpty();
    }

    @Test
    void aListFollowsTheAlphabetOfItsReader() throws Exception {
        as(officer, () -> worker("A", "Chalupa", bridge));
        as(officer, () -> worker("A", "Hora", bridge));
        as(officer, () -> worker("A", "Čáp", bridge));
        as(officer, () -> worker("A", "Císař", bridge));

        assertThat(familyNames(CZECH)).containsSubsequence("Císař", "Čáp", "Hora", "Chalupa");
        assertThat(familyNames(new LanguageTag("de")))
                .containsSubsequence("Čáp", "Chalupa", "Císař", "Hora");
    }

    @Test
    void aListIsPaged() throws Exception {
        as(officer, () -> worker("Petr", "Kos", bridge));

        var page = as(officer, () -> people.search(mark, CZECH, PageRequest.of(1, 1)));

        assertThat(page.getTotalElements()).isEqualTo(2);
        assertThat(page.getContent()).extracting(PersonDetails::givenName).containsExactly("Jana");
    }

    /** R1. */
    @Test
    void whoWorksForNobodyAnyMoreHasLeftUntilTheyComeBack() throws Exception {
        PersonId person = as(officer, () -> worker("Petr", "Kos", bridge));
        as(officer, () -> employments.employ(person, terms(shore, JANUARY.plusDays(1))));
        PersonId never =
                as(
                        officer,
                        () ->
                                people.register(
                                        new RegisterPerson(
                                                "Ana",
                                                "Nová",
                                                Optional.empty(),
                                                CZECH,
                                                Sector.PRISON)));
        List<PersonId> both = List.of(person, never);
        as(officer, () -> ended(person, JANUARY.plusDays(9)));
        assertThat(employments.whoLeft(both)).as("one employment lasts").isEmpty();

        as(officer, () -> endedWith(person, bridge, JANUARY.plusDays(9)));
        assertThat(employments.whoLeft(both)).containsExactly(person);
        as(officer, () -> employments.employ(person, terms(bridge, JANUARY.plusYears(30))));
        assertThat(employments.whoLeft(both)).isEmpty();
    }

    @Test
    void aCoordinatorBringsInOwnPeopleOnly() throws Exception {
        PersonId person =
                as(
                        coordinator,
                        () ->
                                people.register(
                                        new PersonName("Nová", "Síla " + mark),
                                        Optional.of(new EmailAddress("nova@example.org")),
                                        CZECH,
                                        terms(bridge)));

        assertThat(as(coordinator, () -> people.find(person))).isPresent();
        assertThat(people.withEmail(new EmailAddress("nova@example.org"))).contains(person);
        assertDenied(
                coordinator,
                () ->
                        people.register(
                                new PersonName("Nová", "Síla"),
                                Optional.empty(),
                                CZECH,
                                terms(shore)));
    }

    @Test
    void onlyAnOfficerAppointsAndDismissesCoordinators() throws Exception {
        PersonId own = as(officer, () -> worker("Petr", "Vlastní", bridge));
        PersonId foreign = as(officer, () -> worker("Petr", "Cizí", shore));

        assertDenied(coordinator, () -> coordinators.appoint(own, bridge));
        assertDenied(coordinator, () -> coordinators.appoint(foreign, shore));
        assertDenied(coordinator, () -> dismissed(coordinator.person(), bridge));
        assertThat(as(coordinator, coordinators::mayAppoint)).isFalse();
        assertThat(as(officer, coordinators::mayAppoint)).isTrue();
        assertThat(as(officer, () -> coordinators.of(bridge)))
                .containsExactly(coordinator.person());
    }

    @Test
    void aCoordinatorSeesWhoSpeaksForOwnOrganisationsOnly() throws Exception {
        PersonId foreign = as(officer, () -> worker("Petr", "Cizí", shore));
        as(officer, () -> coordinators.appoint(foreign, shore));

        assertThat(as(coordinator, () -> coordinators.of(bridge)))
                .containsExactly(coordinator.person());
        assertThat(as(coordinator, () -> coordinators.of(shore))).isEmpty();
        assertThat(as(coordinator, () -> organisations.findVisible(bridge))).isPresent();
        assertThat(as(coordinator, () -> organisations.findVisible(shore))).isEmpty();
    }

    @Test
    void onlyWhoWorksForAnOrganisationCanSpeakForIt() throws Exception {
        PersonId own = as(officer, () -> worker("Petr", "Vlastní", bridge));
        PersonId foreign = as(officer, () -> worker("Petr", "Cizí", shore));

        assertThat(as(officer, () -> coordinators.appoint(foreign, bridge)))
                .isEqualTo(new AppointmentOutcome.NotEmployedThere());
        assertThat(as(officer, () -> coordinators.appoint(own, bridge)))
                .isEqualTo(new AppointmentOutcome.Appointed());
        assertThat(as(officer, () -> coordinators.appoint(own, bridge)))
                .isEqualTo(new AppointmentOutcome.AlreadyAppointed());
    }

    @Test
    void aDismissedCoordinatorMayDoNothingMore() throws Exception {
        PersonId own = as(officer, () -> worker("Petr", "Vlastní", bridge));
        as(officer, () -> dismissed(coordinator.person(), bridge));

        assertThat(as(coordinator, () -> people.find(own))).isEmpty();
        assertDenied(coordinator, () -> offer(bridge));
        assertDenied(coordinator, () -> employments.employ(own, terms(bridge)));
    }

    @Test
    void whoLeavesTheOrganisationNoLongerSpeaksForIt() throws Exception {
        as(officer, () -> ended(coordinator.person(), JANUARY.plusDays(1)));

        assertThat(as(officer, () -> coordinators.of(bridge))).isEmpty();
        assertDenied(coordinator, () -> offer(bridge));
    }

    @Test
    void whoComesBackAfterAGapIsNoCoordinatorUntilAppointedAnew() throws Exception {
        PersonId speaker = coordinator.person();
        as(officer, () -> ended(speaker, JANUARY.plusDays(1)));
        as(officer, () -> employments.employ(speaker, terms(bridge, JANUARY.plusDays(9))));

        assertDenied(coordinator, () -> offer(bridge));
        assertThat(as(officer, () -> coordinators.appoint(speaker, bridge)))
                .isEqualTo(new AppointmentOutcome.Appointed());
        assertThat(as(coordinator, () -> offer(bridge))).isInstanceOf(OfferOutcome.Offered.class);
    }

    @Test
    void whoseContractIsRenewedWithoutAGapGoesOnSpeaking() throws Exception {
        PersonId speaker = coordinator.person();
        as(officer, () -> ended(speaker, JANUARY.plusDays(8)));
        as(officer, () -> employments.employ(speaker, terms(bridge, JANUARY.plusDays(9))));

        assertThat(as(coordinator, () -> offer(bridge))).isInstanceOf(OfferOutcome.Offered.class);
    }

    @Test
    void aSecondEmploymentStandsBesideTheFirst() throws Exception {
        PersonId person = as(officer, () -> worker("Petr", "Kos", bridge));

        assertThat(as(officer, () -> employments.employ(person, terms(shore))))
                .isInstanceOf(EmploymentOutcome.Begun.class);
        assertThat(as(officer, () -> employments.employ(person, terms(shore))))
                .isInstanceOf(EmploymentOutcome.AlreadyEmployed.class);
        assertThat(as(officer, () -> employments.of(person)))
                .extracting(EmploymentDetails::organisation)
                .containsExactlyInAnyOrder(bridge, shore);
    }

    /** Fault S14: one bad row, and nobody could show, or sign in, the person. */
    @Test
    void aStoredNameThatIsNoneHidesNobody() throws Exception {
        PersonId person = as(officer, () -> worker("Петро", "Коваль", bridge));
        jdbc.sql("UPDATE person SET latin_given_name = '12', latin_family_name = '?' WHERE id = ?")
                .param(person.toString())
                .update();

        assertThat(as(officer, () -> people.find(person)).orElseThrow().inLatin()).isEmpty();
    }

    /** Fault S13: nobody acts on their own standing. */
    @Test
    void anOfficerChangesNothingOfTheirOwn() throws Exception {
        PersonId self = as(officer, () -> worker("Ivo", "Sám", bridge));
        Actor herself = new Actor(self, "Ivo", Set.of(Role.ACCREDITOR, Role.ADMINISTRATOR));
        ServiceId service = as(officer, () -> offer(bridge)).service();
        EmploymentId own = as(officer, () -> employments.of(self)).getFirst().id();

        assertDenied(herself, () -> employments.employ(self, terms(shore)));
        assertDenied(
                herself,
                () -> {
                    employments.end(own, JANUARY.plusYears(1));
                    return own;
                });
        assertThat(as(herself, () -> employments.mayChange(self, bridge))).isFalse();
        assertThat(as(herself, () -> assignments.assign(service, self, JANUARY)))
                .isEqualTo(new AssignmentOutcome.OneSelf());
        assertThat(as(herself, () -> coordinators.appoint(self, bridge)))
                .isEqualTo(new AppointmentOutcome.OneSelf());
        as(officer, () -> assignments.assign(service, self, JANUARY));
        assertDenied(herself, () -> assignments.withdraw(service, self, JANUARY.plusYears(1)));
        assertThat(as(officer, () -> assignments.staff(service))).hasSize(1);
    }

    @Test
    void aCoordinatorEndsEmploymentsWithOwnOrganisationsOnly() throws Exception {
        PersonId person = as(officer, () -> worker("Petr", "Kos", bridge));
        as(officer, () -> employments.employ(person, terms(shore)));

        assertThat(as(coordinator, () -> employments.mayChange(person, bridge))).isTrue();
        assertThat(as(coordinator, () -> employments.mayChange(person, shore))).isFalse();
        assertDenied(coordinator, () -> employments.employ(person, terms(shore)));
        EmploymentId foreign =
                as(officer, () -> employments.of(person)).stream()
                        .filter(one -> one.organisation().equals(shore))
                        .map(EmploymentDetails::id)
                        .findFirst()
                        .orElseThrow();
        assertDenied(
                coordinator,
                () -> {
                    employments.end(foreign, JANUARY.plusDays(1));
                    return foreign;
                });
    }

    @Test
    void aNameOfOtherLettersKeepsItsLatinFormUntilItIsCorrected() throws Exception {
        String letters = mark.replace('0', 'x').replaceAll("[1-9]", "y");
        PersonName written =
                new PersonName("محمد", "حداد", Optional.of(new LatinName("Mohammed", letters)));
        PersonId person =
                as(
                        coordinator,
                        () -> people.register(written, Optional.empty(), CZECH, terms(bridge)));

        assertThat(as(officer, () -> people.find(person)).orElseThrow().inLatin())
                .isEqualTo(written.inLatin());
        assertThat(find("mohammed " + letters)).containsExactly(person);
        assertThat(find(letters + " Mohammed")).containsExactly(person);
        assertThat(
                        as(officer, () -> people.search(letters, CZECH, FIRST_PAGE))
                                .getContent()
                                .getFirst()
                                .inLatin())
                .isEqualTo(written.inLatin());
        as(
                coordinator,
                () -> {
                    people.change(
                            new ChangePerson(
                                    person,
                                    new PersonName("Μαρία", "Χαντάντ"),
                                    Optional.empty(),
                                    CZECH));
                    return person;
                });
        assertThat(as(officer, () -> people.find(person)).orElseThrow().inLatin()).isEmpty();
        assertThat(find(letters)).isEmpty();
    }

    @Test
    void onlyOfficersEnterSomebodyWithoutAnEmployer() throws Exception {
        RegisterPerson command =
                new RegisterPerson("Ana", "Nová", Optional.empty(), CZECH, Sector.PRISON);

        assertDenied(coordinator, () -> people.register(command));
        assertThat(as(coordinator, people::mayRegisterAnybody)).isFalse();
        PersonId person = as(officer, () -> people.register(command));
        assertThat(as(officer, () -> people.find(person))).isPresent();
    }

    /** S13: the trail tells both names, and forgets them with the person. */
    @Test
    void theTrailTellsTheOldNameAndTheNew() throws Exception {
        PersonId person = as(officer, () -> worker("Petr", "Kos", bridge));
        as(coordinator, () -> called(person, "Pavel"));
        as(coordinator, () -> called(person, "Pavel"));
        as(coordinator, () -> called(person, "Petr"));

        assertThat(as(officer, () -> people.identities(person)))
                .extracting(FormerIdentity::name, FormerIdentity::changedBy)
                .containsExactly(
                        tuple("Petr Kos " + mark, Optional.of(coordinator.person())),
                        tuple("Pavel Kos " + mark, Optional.of(coordinator.person())),
                        tuple("Petr Kos " + mark, Optional.empty()));
        List<String> trail = trail("person:" + person, "registry.person-changed");
        assertThat(trail).hasSize(3).noneMatch(details -> details.contains("Kos"));
        assertThat(trail.stream().flatMap(details -> IDENTITY.matcher(details).results()))
                .extracting(
                        found -> as(officer, () -> identityNames.find(found.group())).orElseThrow())
                .containsExactlyInAnyOrder(
                        "Petr Kos " + mark,
                        "Pavel Kos " + mark,
                        "Pavel Kos " + mark,
                        "Petr Kos " + mark);
        Actor stranger = new Actor(PersonId.next(), "x", Set.of(Role.COORDINATOR));
        assertThat(as(stranger, () -> people.identities(person))).isEmpty();

        Actor administrator = new Actor(PersonId.next(), "x", Set.of(Role.ADMINISTRATOR));
        as(administrator, () -> erasure.erase(person));
        assertThat(as(officer, () -> people.identities(person))).isEmpty();
    }

    /** R5: whoever changes sides works on the other one, and a day of the past stays as it was. */
    @Test
    void theSideBelongsToTheEmployment() throws Exception {
        PersonId person = as(officer, () -> worker("Petr", "Kos", bridge));
        OrganisationId state = prisons.find(prison).orElseThrow().runBy();
        as(officer, () -> ended(person, JANUARY.plusDays(9)));
        as(officer, () -> employments.employ(person, terms(state, JANUARY.plusDays(20))));

        assertThat(as(officer, () -> people.find(person)).orElseThrow().sector())
                .isEqualTo(Sector.PRISON);
        assertThat(as(officer, () -> people.search(mark + " Petr", CZECH, FIRST_PAGE)))
                .extracting(PersonDetails::sector)
                .containsExactly(Sector.PRISON);
        assertThat(people.sectorsOn(JANUARY.plusDays(9), List.of(person)))
                .containsEntry(person, Sector.THIRD_SECTOR);
        assertThat(people.sectorsOn(JANUARY.plusDays(15), List.of(person)))
                .as("between the two")
                .containsEntry(person, Sector.THIRD_SECTOR);
        assertThat(people.sectorsOn(JANUARY.plusDays(20), List.of(person)))
                .containsEntry(person, Sector.PRISON);

        as(officer, () -> employments.employ(person, terms(shore, JANUARY.plusDays(30))));
        assertThat(people.sectorsOn(JANUARY.plusDays(30), List.of(person)))
                .as("on both sides: the one they were entered with")
                .containsEntry(person, Sector.THIRD_SECTOR);
    }

    /** R5: blind to accents, either part first; of others only that there is somebody. */
    @Test
    void whoMightBeTheSamePersonIsFoundBeforeTheyAreEnteredTwice() throws Exception {
        Optional<EmailAddress> email = Optional.of(new EmailAddress(mark + "@example.org"));
        PersonName name = new PersonName("Žofie", "Šťastná " + mark);
        PersonId own =
                as(officer, () -> people.register(name, Optional.empty(), CZECH, terms(bridge)));
        as(officer, () -> people.register(name, email, CZECH, terms(shore)));

        assertThat(as(coordinator, () -> similar("zofie", "STASTNA " + mark, Optional.empty())))
                .satisfies(found -> {
                    assertThat(found.known()).extracting(PersonDetails::id).containsExactly(own);
                    assertThat(found.isElsewhere()).isFalse();
                });
        assertThat(as(coordinator, () -> similar("Šťastná " + mark, "Žofie", email)).isElsewhere())
                .isTrue();
        assertThat(as(coordinator, () -> similar("Jana", "Nová", email)).isNobody()).isTrue();
        assertThat(as(officer, () -> similar("Jana", "Nová", email)).known()).hasSize(1);
        assertThat(as(officer, () -> similar("%", "%", Optional.empty())).isNobody()).isTrue();
    }

    /** R5: a second employer, by the person's own code; it is good once. */
    @Test
    void aPersonJoinsAnotherOrganisationWithTheirOwnCode() throws Exception {
        Actor petr = workerOfTheShore("Petr");
        String code = as(petr, codes::make).code();
        assertThat(as(coordinator, () -> people.find(petr.person()))).isEmpty();

        String pasted =
                "\u201e" + code.toLowerCase(Locale.ROOT).replace("-", " \u2013 ") + "\u201c.";
        assertThat(as(coordinator, () -> codes.employ(pasted, terms(bridge))))
                .isEqualTo(new JoiningOutcome.Joined(petr.person()));

        assertThat(as(coordinator, () -> employments.of(petr.person())))
                .extracting(EmploymentDetails::organisation)
                .containsExactlyInAnyOrder(bridge, shore);
        assertThat(as(petr, codes::goodUntil)).isEmpty();
        assertThat(as(coordinator, () -> codes.employ(code, terms(bridge, JANUARY.plusYears(1)))))
                .isEqualTo(new JoiningOutcome.NotGood());
        assertThat(trail("person:" + petr.person(), "registry.employment-agreed"))
                .singleElement()
                .satisfies(details ->
                        assertThat(details).contains(bridge.toString(), "consent", "own-code"));
        assertThat(actorsOf("person:" + petr.person(), "registry.employment-agreed"))
                .containsExactly(coordinator.person().toString());
        assertThat(actorsOf("person:" + petr.person(), "registry.employment-code-made"))
                .containsExactly(petr.person().toString());
        assertThat(as(petr, () -> notifications.unread(petr.person()))).isEqualTo(1);
    }

    /** R5: a code that is old, withdrawn, replaced or invented says nothing about anybody. */
    @Test
    void aCodeThatIsNotGoodTellsNothing() throws Exception {
        Actor petr = workerOfTheShore("Petr");
        String replaced = as(petr, codes::make).code();
        String withdrawn = as(petr, codes::make).code();
        as(petr, this::withdrawn);
        String old = as(petr, codes::make).code();
        jdbc.sql("UPDATE employment_code SET expires_at = '2026-01-01' WHERE person = ?")
                .param(petr.person().toString())
                .update();
        assertThat(as(petr, codes::goodUntil)).isEmpty();
        String invented = EmploymentCode.next().grouped();

        assertThat(List.of(replaced, withdrawn, old, invented))
                .allSatisfy(code ->
                        assertThat(as(coordinator, () -> codes.employ(code, terms(bridge))))
                                .isEqualTo(new JoiningOutcome.NotGood()));
        assertThat(as(coordinator, () -> people.find(petr.person()))).isEmpty();
        assertThat(as(coordinator, () -> codes.employ("7F3K-9QWX-2M4", terms(bridge))))
                .isEqualTo(new JoiningOutcome.NotACode());
        assertThat(
                        jdbc.sql("SELECT COUNT(*) FROM employment_code WHERE code_hash = :plain")
                                .param("plain", old.replace("-", ""))
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    /** R5: the code stays good where it could not be used. */
    @Test
    void aCodeIsUsedUpByAnEmploymentOnly() throws Exception {
        Actor petr = workerOfTheShore("Petr");
        String code = as(petr, codes::make).code();
        assertThat(as(officer, () -> codes.employ(code, terms(shore))))
                .isEqualTo(new JoiningOutcome.AlreadyEmployed());
        assertDenied(coordinator, () -> codes.employ(code, terms(shore)));
        assertDenied(petr, () -> codes.employ(code, terms(bridge)));
        String own = as(coordinator, codes::make).code();
        assertThat(as(coordinator, () -> codes.employ(own, terms(bridge))))
                .isEqualTo(new JoiningOutcome.OneSelf());

        assertThat(as(coordinator, () -> codes.employ(code, terms(bridge))))
                .isInstanceOf(JoiningOutcome.Joined.class);
    }

    /** R5: whoever tries codes at random is slowed down; others are not. */
    @Test
    void whoTriesCodesAtRandomHasToWait() throws Exception {
        for (int i = 0; i < 10; i++) {
            String invented = EmploymentCode.next().grouped();
            assertThat(as(coordinator, () -> codes.employ(invented, terms(bridge))))
                    .isEqualTo(new JoiningOutcome.NotGood());
        }
        String right = as(workerOfTheShore("Petr"), codes::make).code();
        assertThat(as(coordinator, () -> codes.employ(right, terms(bridge))))
                .isInstanceOf(JoiningOutcome.TryLater.class);
        assertThat(as(officer, () -> codes.employ(right, terms(bridge))))
                .isInstanceOf(JoiningOutcome.Joined.class);
    }

    /** R5: two coordinators with the same code in the same moment. */
    @Test
    void aCodeEnteredTwiceAtOnceIsUsedOnce() throws Exception {
        Actor petr = workerOfTheShore("Petr");
        String code = as(petr, codes::make).code();
        OrganisationId other = as(officer, () -> found("Other", OrganisationKind.THIRD_SECTOR));
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<JoiningOutcome>> both =
                    two.invokeAll(
                            List.of(
                                    () -> as(officer, () -> codes.employ(code, terms(bridge))),
                                    () -> as(officer, () -> codes.employ(code, terms(other)))));
            assertThat(List.of(both.getFirst().get(), both.getLast().get()))
                    .containsExactlyInAnyOrder(
                            new JoiningOutcome.Joined(petr.person()), new JoiningOutcome.NotGood());
        }
        assertThat(as(officer, () -> employments.of(petr.person()))).hasSize(2);
    }

    /** R2: who is not named is counted. */
    @Test
    void ofManySimilarPeopleAFewAreNamedAndTheOthersCounted() throws Exception {
        for (int i = 0; i < 8; i++) {
            as(officer, () -> worker("Petr", "Kos", bridge));
        }
        assertThat(as(officer, () -> similar("Petr", "Kos " + mark, Optional.empty())))
                .satisfies(found -> {
                    assertThat(found.known()).hasSize(6);
                    assertThat(found.more()).isEqualTo(2);
                });
    }

    private static void assertRefused(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(AccessDeniedException.class);
    }

    private PersonId called(PersonId person, String given) {
        people.change(
                new ChangePerson(
                        person, new PersonName(given, "Kos " + mark), Optional.empty(), CZECH));
        return person;
    }

    private Actor workerOfTheShore(String given) throws Exception {
        PersonId person = as(officer, () -> worker(given, "Kos", shore));
        return new Actor(person, given, Set.of(Role.TRAINEE));
    }

    private boolean withdrawn() {
        codes.withdraw();
        return true;
    }

    private List<String> actorsOf(String subject, String act) {
        return jdbc.sql("SELECT actor FROM audit_entry WHERE subject = :subject AND act = :act")
                .param("subject", subject)
                .param("act", act)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private SimilarPeople similar(String given, String family, Optional<EmailAddress> email) {
        return people.similar(new PersonName(given, family), email);
    }

    private PersonId dismissed(PersonId person, OrganisationId organisation) {
        coordinators.dismiss(person, organisation);
        return person;
    }

    private PersonId endedWith(PersonId person, OrganisationId employer, LocalDate lastDay) {
        employments.of(person).stream()
                .filter(one -> one.organisation().equals(employer))
                .forEach(one -> employments.end(one.id(), lastDay));
        return person;
    }

    private List<PersonId> find(String text) throws Exception {
        return as(officer, () -> people.search(text, CZECH, FIRST_PAGE))
                .map(PersonDetails::id)
                .getContent();
    }

    private List<String> familyNames(LanguageTag language) throws Exception {
        return as(officer, () -> people.search(mark, language, FIRST_PAGE))
                .map(person -> person.familyName().replace(" " + mark, ""))
                .getContent();
    }
}
