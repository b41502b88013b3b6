package eu.most.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.certificates.Certificates;
import eu.most.certificates.HeldCertificate;
import eu.most.credentials.CertificateNumber;
import eu.most.identity.AccountId;
import eu.most.identity.Accounts;
import eu.most.identity.OpenAccount;
import eu.most.identity.OpenOutcome;
import eu.most.identity.UserName;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.kernel.ValidityPeriod;
import eu.most.learning.LearnersInTests;
import eu.most.notifications.Notice;
import eu.most.notifications.Notifications;
import eu.most.people.Coordinators;
import eu.most.people.EmploymentDetails;
import eu.most.people.EmploymentTerms;
import eu.most.people.Employments;
import eu.most.people.Erasure;
import eu.most.people.MergeOutcome;
import eu.most.people.Merging;
import eu.most.people.People;
import eu.most.people.PeopleMerged;
import eu.most.people.PersonDetails;
import eu.most.people.staffing.Assignments;
import eu.most.texts.PersonName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** R5: two records of one person, from the act to everything that knew one of them. */
@WholeApplication
class MergedPeopleTest {

    private static final LanguageTag CZECH = new LanguageTag("cs");
    private static final PageRequest FIRST_PAGE = PageRequest.of(0, 50);

    @Autowired ServicesInTests world;
    @Autowired Merging merging;
    @Autowired People people;
    @Autowired Employments employments;
    @Autowired Coordinators coordinators;
    @Autowired Assignments assignments;
    @Autowired Erasure erasure;
    @Autowired Accounts accounts;
    @Autowired Certificates certificates;
    @Autowired Accreditation accreditation;
    @Autowired Notifications notifications;
    @Autowired JdbcClient jdbc;
    @Autowired ConfigurableApplicationContext context;

    private final Actor administrator =
            new Actor(PersonId.next(), "Administrator", Set.of(Role.ADMINISTRATOR));

    private ServicesInTests.Offer offer;
    private ServicesInTests.Offer elsewhere;
    private PersonId stays;
    private PersonId goes;

    @BeforeEach
    void annaIsEnteredByTwoEmployers() {
        world.standardForTwo();
        offer = world.offer("Most " + UUID.randomUUID());
        elsewhere = world.offer("Elsewhere " + UUID.randomUUID());
        stays = offer.anna();
        goes = elsewhere.anna();
    }

    @Test
    void certificatesOfBothCountWhereverThePersonDeliversAService() {
        world.issue(offer.boris(), world.today().plusYears(1));
        world.issue(goes, world.today().plusYears(1));
        CertificateNumber number = world.numberOf(goes);
        AccountId account = anAccountOf(goes, "anna");

        assertThat(merge()).isEqualTo(new MergeOutcome.Merged());

        await().untilAsserted(
                        () -> assertThat(statusOf(offer)).isEqualTo(ServiceStatus.ACCREDITED));
        assertThat(world.numberOf(stays)).isEqualTo(number);
        assertThat(world.as(world.officer(), () -> certificates.held(List.of(stays))))
                .extracting(HeldCertificate::number)
                .containsExactly(number);
        assertThat(world.as(world.officer(), () -> employments.of(stays)))
                .extracting(EmploymentDetails::organisation)
                .containsExactlyInAnyOrder(offer.organisation(), elsewhere.organisation());
        assertThat(world.as(world.officer(), () -> assignments.deliveredBy(stays)))
                .containsExactlyInAnyOrder(offer.service(), elsewhere.service());
        assertThat(world.as(administrator, () -> accounts.find(account)).orElseThrow().person())
                .isEqualTo(stays);
        assertThat(world.as(anna(), () -> notifications.inbox(stays, FIRST_PAGE)))
                .extracting(message -> message.notice().key())
                .contains("registry.notice.merged");
    }

    @Test
    void oneRecordIsLeftAndTheOtherLeadsToIt() {
        world.as(
                world.officer(),
                () -> notifications.send(goes, new Notice("a.notice", Map.of(), "/me")));
        merge();

        assertThat(found("Kosová", offer)).containsExactly(stays);
        assertThat(found("Kosová", elsewhere)).containsExactly(stays);
        assertThat(
                        world.as(
                                world.officer(),
                                () ->
                                        people.search("Kosová", CZECH, PageRequest.of(0, 5000))
                                                .map(PersonDetails::id)))
                .contains(stays)
                .doesNotContain(goes);
        assertThat(world.as(elsewhere.coordinator(), () -> people.find(goes)))
                .map(PersonDetails::id)
                .contains(stays);
        assertThat(world.as(world.officer(), () -> people.findAll(List.of(goes))))
                .containsOnlyKeys(goes);
        assertThat(world.as(world.officer(), () -> people.alsoEnteredAs(stays)))
                .extracting(PersonDetails::id)
                .containsExactly(goes);
        assertThat(world.as(anna(), () -> notifications.inbox(stays, FIRST_PAGE)))
                .extracting(message -> message.notice().key())
                .contains("a.notice");
        assertThat(
                        jdbc.sql(
                                        """
                                        SELECT CONCAT(actor, ' ', details) FROM audit_entry
                                        WHERE act = 'registry.people-merged' AND subject = ?
                                        """)
                                .param("person:" + stays)
                                .query(String.class)
                                .list())
                .singleElement()
                .asString()
                .contains(world.officer().person().toString(), goes.toString());

        ServicesInTests.Offer third = world.offer("Third " + UUID.randomUUID());
        assertThat(merge(stays, third.anna())).isEqualTo(new MergeOutcome.Merged());
        assertThat(world.as(world.officer(), () -> people.find(goes)))
                .map(PersonDetails::id)
                .contains(third.anna());
    }

    @Test
    void whatOverlapsBecomesOneAndNothingIsLost() {
        LocalDate today = world.today();
        PersonId again =
                world.as(
                        world.officer(),
                        () ->
                                people.register(
                                        new PersonName("Ana", "Kosova"),
                                        Optional.empty(),
                                        LanguageTag.ENGLISH,
                                        new EmploymentTerms(
                                                offer.organisation(),
                                                "Mediator",
                                                today.minusYears(2))));
        world.as(world.officer(), () -> coordinators.appoint(again, offer.organisation()));
        world.as(world.officer(), () -> assignments.assign(offer.service(), again, today));
        world.endWork(stays, today.plusDays(5));

        assertThat(merge(again, stays)).isEqualTo(new MergeOutcome.Merged());

        assertThat(world.as(world.officer(), () -> employments.of(stays)))
                .extracting(EmploymentDetails::jobTitle, EmploymentDetails::period)
                .containsExactly(
                        tuple("Mediator, Counsellor", ValidityPeriod.from(today.minusYears(2))));
        assertThat(world.as(world.officer(), () -> assignments.staff(offer.service())))
                .filteredOn(one -> one.person().equals(stays))
                .extracting(one -> one.period())
                .containsExactly(ValidityPeriod.from(today));
        assertThat(world.as(world.officer(), () -> coordinators.of(offer.organisation())))
                .contains(stays);
    }

    /** Record 33: an assignment without an end of its own stopped to count with the employment. */
    @Test
    void anAssignmentOfAnEndedEmploymentSwallowsNoLaterOne() {
        LocalDate today = world.today();
        world.endWork(offer.boris(), today.minusDays(5));
        PersonId again =
                world.as(
                        world.officer(),
                        () ->
                                people.register(
                                        new PersonName("Boris", "Dub"),
                                        Optional.empty(),
                                        LanguageTag.ENGLISH,
                                        new EmploymentTerms(
                                                offer.organisation(), "Mediator", today)));
        world.as(world.officer(), () -> assignments.assign(offer.service(), again, today));

        assertThat(merge(offer.boris(), again)).isEqualTo(new MergeOutcome.Merged());

        assertThat(world.as(world.officer(), () -> assignments.staff(offer.service())))
                .filteredOn(one -> one.person().equals(again))
                .extracting(one -> one.period())
                .containsExactly(
                        new ValidityPeriod(today.minusDays(10), today.minusDays(5)),
                        ValidityPeriod.from(today));
    }

    @Test
    void runsOfAModuleAreCountedInTheOrderInWhichTheyWereBegun() {
        UUID first = anEnrolment(goes, 1, 30);
        UUID second = anEnrolment(stays, 1, 20);
        UUID third = anEnrolment(goes, 2, 10);
        aNote(goes, "Of the one.");
        aNote(stays, "Of the other.");

        merge();

        assertThat(
                        jdbc.sql("SELECT id FROM enrolment WHERE person_id = ? ORDER BY run")
                                .param(stays.value())
                                .query(UUID.class)
                                .list())
                .containsExactly(first, second, third);
        assertThat(
                        jdbc.sql("SELECT MAX(run) FROM enrolment WHERE person_id = ?")
                                .param(stays.value())
                                .query(Integer.class)
                                .single())
                .isEqualTo(3);
        assertThat(
                        jdbc.sql("SELECT text FROM reflection_note WHERE person_id IN (?, ?)")
                                .params(stays.value(), goes.value())
                                .query(String.class)
                                .list())
                .containsExactly("Of the other.\n\nOf the one.");
    }

    @Test
    void whoeverErasesThePersonErasesBothRecords() {
        anAccountOf(stays, "anna");
        AccountId old = anAccountOf(goes, "anna");
        world.as(administrator, () -> accounts.lock(old));
        merge();

        world.as(administrator, () -> erasure.erase(stays));

        assertThat(
                        jdbc.sql("SELECT DISTINCT given_name FROM person WHERE id IN (?, ?)")
                                .params(stays.value(), goes.value())
                                .query(String.class)
                                .list())
                .containsExactly("N. N.");
        await().untilAsserted(() ->
                assertThat(
                                jdbc.sql("SELECT user_name FROM account WHERE person_id IN (?, ?)")
                                        .params(stays.value(), goes.value())
                                        .query(String.class)
                                        .list())
                        .hasSize(2)
                        .allMatch(name -> name.startsWith("erased-")));
    }

    @Test
    void itIsRefusedWhereItMustNotBe() {
        Actor self = new Actor(stays, "Anna", Set.of(Role.ACCREDITOR));
        assertThat(world.as(self, () -> merging.merge(goes, stays)))
                .isEqualTo(new MergeOutcome.OneSelf());
        assertThat(world.as(self, () -> merging.merge(stays, goes)))
                .isEqualTo(new MergeOutcome.OneSelf());
        assertThat(merge(stays, stays)).isEqualTo(new MergeOutcome.SameRecord());
        assertThat(merge(PersonId.next(), stays)).isEqualTo(new MergeOutcome.Gone());
        assertThatThrownBy(() -> world.as(offer.coordinator(), () -> merging.merge(goes, stays)))
                .isInstanceOf(AccessDeniedException.class);

        assertThat(merge()).isEqualTo(new MergeOutcome.Merged());
        assertThat(merge()).isEqualTo(new MergeOutcome.Gone());
        assertThat(merge(offer.boris(), goes)).isEqualTo(new MergeOutcome.Gone());
    }

    @Test
    void ofTwoAccountsAnAdministratorLocksOneFirst() {
        AccountId kept = anAccountOf(stays, "anna");
        AccountId other = anAccountOf(goes, "anna");
        String keptName = userName(kept);
        String otherName = userName(other);
        assertThat(merge()).isEqualTo(new MergeOutcome.BothSignIn(otherName, keptName));

        world.as(administrator, () -> accounts.lock(kept));
        assertThat(merge()).isEqualTo(new MergeOutcome.AccountWouldGo(otherName));

        unlock(kept);
        world.as(administrator, () -> accounts.lock(other));
        assertThat(merge()).isEqualTo(new MergeOutcome.Merged());
        assertThat(stateOf(kept)).isNotIn("LOCKED", "CLOSED");
        assertThat(stateOf(other)).isEqualTo("LOCKED");
        unlock(other);
        assertThat(stateOf(other)).isEqualTo("CLOSED");
    }

    @Test
    void aFailureInTheMiddleLeavesAllAsItWas() {
        world.issue(goes, world.today().plusYears(1));
        AccountId account = anAccountOf(goes, "anna");
        UUID run = anEnrolment(goes, 1, 3);
        ApplicationListener<PayloadApplicationEvent<PeopleMerged>> failing =
                new ApplicationListener<>() {
                    @Override
                    public void onApplicationEvent(PayloadApplicationEvent<PeopleMerged> event) {
                        throw new IllegalStateException("on purpose");
                    }
                };
        context.addApplicationListener(failing);
        try {
            assertThatThrownBy(this::merge).hasMessage("on purpose");
        } finally {
            context.removeApplicationListener(failing);
        }

        assertThat(world.as(world.officer(), () -> people.find(goes)))
                .map(PersonDetails::id)
                .contains(goes);
        assertThat(world.as(world.officer(), () -> employments.of(goes))).hasSize(1);
        assertThat(world.as(world.officer(), () -> assignments.deliveredBy(goes)))
                .containsExactly(elsewhere.service());
        assertThat(world.numberOf(goes)).isNotNull();
        assertThat(world.as(administrator, () -> accounts.find(account)).orElseThrow().person())
                .isEqualTo(goes);
        assertThat(
                        jdbc.sql("SELECT person_id FROM enrolment WHERE id = ?")
                                .param(run)
                                .query(UUID.class)
                                .single())
                .isEqualTo(goes.value());
        assertThat(
                        jdbc.sql(
                                        "SELECT COUNT(*) FROM audit_entry"
                                                + " WHERE act = 'registry.people-merged' AND subject = ?")
                                .param("person:" + stays)
                                .query(Long.class)
                                .single())
                .isZero();
        assertThat(merge()).isEqualTo(new MergeOutcome.Merged());
    }

    private MergeOutcome merge() {
        return merge(goes, stays);
    }

    private MergeOutcome merge(PersonId from, PersonId into) {
        return world.as(world.officer(), () -> merging.merge(from, into));
    }

    private Actor anna() {
        return new Actor(stays, "Anna", Set.of(Role.TRAINEE));
    }

    private ServiceStatus statusOf(ServicesInTests.Offer of) {
        return world.as(
                world.officer(),
                () -> accreditation.assessment(of.service()).orElseThrow().status());
    }

    private List<PersonId> found(String text, ServicesInTests.Offer of) {
        return world.as(
                of.coordinator(),
                () -> people.search(text, CZECH, FIRST_PAGE).map(PersonDetails::id).getContent());
    }

    private AccountId anAccountOf(PersonId person, String name) {
        UserName userName =
                new UserName(name + "-" + UUID.randomUUID().toString().substring(0, 13));
        OpenOutcome outcome =
                world.as(
                        administrator,
                        () ->
                                accounts.open(
                                        new OpenAccount(
                                                person,
                                                userName,
                                                Optional.empty(),
                                                Set.of(Role.TRAINEE))));
        return ((OpenOutcome.Opened) outcome).account();
    }

    private String userName(AccountId account) {
        return world.as(administrator, () -> accounts.find(account).orElseThrow())
                .userName()
                .value();
    }

    private String stateOf(AccountId account) {
        return world.as(administrator, () -> accounts.find(account).orElseThrow()).state().name();
    }

    private void unlock(AccountId account) {
        world.as(
                administrator,
                () -> {
                    accounts.unlock(account);
                    return account;
                });
    }

    private UUID anEnrolment(PersonId person, int run, int daysAgo) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        INSERT INTO enrolment (id, version, person_id, module_key, module_version_id,
                          run, enrolled_at, last_seen_at)
                        VALUES (?, 0, ?, ?, UUID(), ?, NOW(6) - INTERVAL ? DAY, NOW(6))
                        """)
                .params(id, person.value(), LearnersInTests.MODULE.value(), run, daysAgo)
                .update();
        return id;
    }

    private void aNote(PersonId person, String text) {
        jdbc.sql(
                        """
                        INSERT INTO reflection_note
                          (person_id, module_key, reflection_key, version, text, sequence, written_at)
                        VALUES (?, 'de-escalation', 'calm', 0, ?, 1, NOW(6))
                        """)
                .params(person.value(), text)
                .update();
    }
}
