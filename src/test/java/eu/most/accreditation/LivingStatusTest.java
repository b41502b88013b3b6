package eu.most.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.certificates.Reliance;
import eu.most.credentials.CertificateNumber;
import eu.most.kernel.LanguageTag;
import eu.most.notifications.Notifications;
import eu.most.registry.ServiceId;
import eu.most.registry.ServiceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** From the event to the changed status, on a real database and through the real outbox. */
@WholeApplication
class LivingStatusTest {

    private static final LanguageTag CZECH = new LanguageTag("cs");
    private static final PageRequest FIRST_PAGE = PageRequest.of(0, 50);

    private final ServicesInTests world;
    private final Accreditation accreditation;
    private final PublicRegister register;
    private final Reevaluation reevaluation;
    private final Notifications notifications;
    private final JdbcClient jdbc;
    private final Reliance reliance;
    private ServicesInTests.Offer offer;

    @Autowired
    LivingStatusTest(
            ServicesInTests world,
            Accreditation accreditation,
            PublicRegister register,
            Reevaluation reevaluation,
            Notifications notifications,
            JdbcClient jdbc,
            Reliance reliance) {
        this.world = world;
        this.accreditation = accreditation;
        this.register = register;
        this.reevaluation = reevaluation;
        this.notifications = notifications;
        this.jdbc = jdbc;
        this.reliance = reliance;
        offer = world.nothing();
    }

    @BeforeEach
    void aServiceThatNeedsTwoPeople() {
        world.standardForTwo();
        offer = world.offer("Most " + UUID.randomUUID());
    }

    @Test
    void aCertificateMakesAServiceAccredited() {
        awaitStatus(ServiceStatus.NOT_ACCREDITED);
        world.issue(offer.anna(), world.today().plusYears(2));
        world.issue(offer.boris(), world.today().plusYears(1));

        awaitStatus(ServiceStatus.ACCREDITED);
        ServiceSummary summary = summary();
        assertThat(summary.qualified()).isEqualTo(2);
        assertThat(summary.required()).isEqualTo(2);
        assertThat(summary.holdsUntil()).contains(world.today().plusYears(1));
        assertThat(summary.accreditedSince()).contains(world.today());
        assertThat(
                        world.as(
                                world.officer(),
                                () -> accreditation.history(offer.service()).getContent()))
                .filteredOn(HistoryEntry::isChangeOfStatus)
                .extracting(HistoryEntry::from, HistoryEntry::to)
                .containsExactly(tuple(ServiceStatus.NOT_ACCREDITED, ServiceStatus.ACCREDITED));
    }

    /** R6: the history says which certificate of whom, and a suspension stays in it. */
    @Test
    void reinstatingACertificateDoesNotEraseItsSuspension() {
        accredited();
        String suspended = world.suspend(offer.anna());
        awaitStatus(ServiceStatus.NOT_ACCREDITED);
        List<HistoryEntry> before = history();
        world.reinstate(offer.anna());
        awaitStatus(ServiceStatus.ACCREDITED);

        assertThat(history()).containsAll(before).hasSizeGreaterThan(before.size());
        assertThat(history().stream().flatMap(entry -> entry.causes().stream()))
                .contains(
                        new Cause(
                                Cause.Kind.SUSPENDED, offer.anna().value(), suspended, null, null));
        assertThat(history().getFirst().causes())
                .containsExactly(
                        new Cause(Cause.Kind.COUNTS, offer.anna().value(), suspended, null, null));
        assertThat(history().getLast().causes())
                .anySatisfy(cause -> {
                    assertThat(cause.kind()).isEqualTo(Cause.Kind.EDITION_BEGAN);
                    assertThat(cause.standard()).isEqualTo("two-trained-people");
                });
    }

    /** R7: read before the act, and true after it. */
    @Test
    void whatWouldFallWithoutACertificateIsKnownBeforeItIsTakenAway() {
        world.issue(offer.anna(), world.today().plusYears(1));
        world.issue(offer.boris(), world.today().plusYears(1));
        awaitStatus(ServiceStatus.ACCREDITED);
        CertificateNumber ofAnna = world.numberOf(offer.anna());

        assertThat(world.as(world.officer(), () -> reliance.fallingWithout(ofAnna, offer.anna())))
                .extracting(Reliance.Falling::address)
                .containsExactly("/accreditation/services/" + offer.service());

        world.revoke(offer.anna());
        awaitStatus(ServiceStatus.NOT_ACCREDITED);
        assertThat(world.as(world.officer(), () -> reliance.fallingWithout(ofAnna, offer.anna())))
                .isEmpty();
    }

    private List<HistoryEntry> history() {
        return world.as(world.officer(), () -> accreditation.history(offer.service()).getContent());
    }

    @Test
    void aRevocationTakesTheAccreditationAwayAndTellsTheCoordinator() {
        accredited();
        world.revoke(offer.anna());

        awaitStatus(ServiceStatus.NOT_ACCREDITED);
        Actor coordinator = offer.coordinator();
        assertThat(
                        world.as(
                                coordinator,
                                () -> notifications.inbox(coordinator.person(), FIRST_PAGE)))
                .extracting(message -> message.notice().key())
                .containsExactly(
                        "accreditation.notice.not-accredited", "accreditation.notice.accredited");
    }

    @Test
    void anEndThatComesNearPutsAServiceAtRisk() {
        world.issue(offer.anna(), world.today().plusDays(1));
        world.issue(offer.boris(), world.today().plusYears(1));

        awaitStatus(ServiceStatus.AT_RISK);
        assertThat(needing(Need.AT_RISK)).contains(offer.service());
    }

    /** R3: what never met a standard waits for an officer; nobody has to fall first. */
    @Test
    void aServiceThatNeverMetTheStandardIsOnTheDeskUntilItDoes() {
        awaitStatus(ServiceStatus.NOT_ACCREDITED);
        assertThat(needing(Need.NEVER_MET)).contains(offer.service());
        assertThat(needing(Need.FALLEN)).doesNotContain(offer.service());

        accredited();
        assertThat(needing(Need.NEVER_MET)).doesNotContain(offer.service());

        world.revoke(offer.anna());
        awaitStatus(ServiceStatus.NOT_ACCREDITED);
        assertThat(needing(Need.FALLEN)).contains(offer.service());
        assertThat(needing(Need.NEVER_MET)).doesNotContain(offer.service());
    }

    /** R7: one certificate that brings down five services is one threat that names five. */
    @Test
    void whatFallsForOneReasonStandsTogether() {
        List<ServiceId> all = new ArrayList<>(List.of(offer.service()));
        Stream.of(
                        ServiceKind.JOB_COUNSELLING,
                        ServiceKind.MENTAL_HEALTH,
                        ServiceKind.LEGAL_AID,
                        ServiceKind.HOUSING_COUNSELLING)
                .forEach(kind -> all.add(world.alsoOffers(offer, kind)));
        world.issue(offer.anna(), world.today().plusDays(2));
        world.issue(offer.boris(), world.today().plusYears(1));
        String number = world.numberOf(offer.anna()).value();

        await().untilAsserted(() ->
                assertThat(threatsOf(number))
                        .singleElement()
                        .satisfies(threat -> {
                            assertThat(threat.count()).isEqualTo(5);
                            assertThat(threat.more()).isZero();
                            assertThat(threat.holdsUntil()).isEqualTo(world.today().plusDays(2));
                            assertThat(threat.first())
                                    .extracting(ServiceSummary::service)
                                    .containsExactlyInAnyOrderElementsOf(all);
                            assertThat(threat.because())
                                    .containsExactly(
                                            new Threat.Reason(
                                                    Cause.Kind.EXPIRED,
                                                    Optional.of("Anna Kosová"),
                                                    Optional.of(number),
                                                    Optional.empty()));
                        }));

        world.withdraw(offer.service(), offer.boris(), world.today().plusDays(1));
        await().untilAsserted(() ->
                assertThat(threatsOf(number))
                        .singleElement()
                        .extracting(Threat::count)
                        .isEqualTo(4L));
        assertThat(world.as(world.officer(), accreditation::desk).threats())
                .filteredOn(threat ->
                        threat.first().stream()
                                .anyMatch(one -> one.service().equals(offer.service())))
                .singleElement()
                .satisfies(threat ->
                        assertThat(threat.because())
                                .extracting(Threat.Reason::kind, Threat.Reason::person)
                                .containsExactly(tuple(Cause.Kind.LEFT, Optional.of("Boris Dub"))));
    }

    /** R7: what was judged before its cause was kept is judged anew. */
    @Test
    void aCauseThatIsNotKnownYetIsWorkedOut() {
        world.issue(offer.anna(), world.today().plusDays(2));
        world.issue(offer.boris(), world.today().plusYears(1));
        awaitStatus(ServiceStatus.AT_RISK);
        world.forgetCause(offer.service());
        String number = world.numberOf(offer.anna()).value();
        assertThat(threatsOf(number)).isEmpty();

        reevaluation.assessDue();
        assertThat(threatsOf(number)).hasSize(1);
    }

    private List<Threat> threatsOf(String certificate) {
        return world.as(world.officer(), accreditation::desk).threats().stream()
                .filter(threat ->
                        threat.because().stream()
                                .anyMatch(one ->
                                        one.certificate().filter(certificate::equals).isPresent()))
                .toList();
    }

    /** R2: what is cut is counted. */
    @Test
    void aLongHistoryIsCutAndCounted() {
        awaitStatus(ServiceStatus.NOT_ACCREDITED);
        long before = history().size();
        world.asIfChanged(offer.service(), 250);

        Page<HistoryEntry> history =
                world.as(world.officer(), () -> accreditation.history(offer.service()));
        assertThat(history.getContent()).hasSize(200);
        assertThat(history.getTotalElements()).isEqualTo(before + 250);
    }

    /** R3: the number above a list is how many there are, not how many are shown. */
    @Test
    void theDeskCountsWhatItDoesNotName() {
        Desk before = world.as(world.officer(), accreditation::desk);
        long atRisk = part(before, Need.AT_RISK).count();
        String many = "Many " + UUID.randomUUID();
        world.asIfAtRisk(many, 14);

        Desk desk = world.as(world.officer(), accreditation::desk);
        world.remove(many);

        assertThat(part(desk, Need.AT_RISK).count()).isEqualTo(atRisk + 14);
        assertThat(part(desk, Need.AT_RISK).first()).hasSize(12);
        assertThat(part(desk, Need.AT_RISK).isCut()).isTrue();
        assertThat(desk.count()).isGreaterThanOrEqualTo(atRisk + 14);
    }

    @Test
    void whoLeavesTheServiceIsMissing() {
        accredited();
        world.withdraw(offer.service(), offer.boris(), world.today().minusDays(1));

        awaitStatus(ServiceStatus.NOT_ACCREDITED);
    }

    /** R1. */
    @Test
    void whoseEmploymentEndsCountsForNothingAnyMoreAndAgainOnceTheEndMoves() {
        accredited();
        world.endWork(offer.boris(), world.today().minusDays(1));
        awaitStatus(ServiceStatus.NOT_ACCREDITED);

        world.endWork(offer.boris(), world.today().plusYears(9));
        awaitStatus(ServiceStatus.ACCREDITED);
        world.endWork(offer.boris(), world.today().plusDays(3));
        awaitStatus(ServiceStatus.AT_RISK);
    }

    @Test
    void onTheDayTheStandingChangesByItselfTheServiceIsJudgedWithoutAnEvent() {
        accredited();
        world.endQuietly(offer.anna(), world.today().minusDays(1));
        jdbc.sql("UPDATE service_accreditation SET next_change_on = :day WHERE service = :service")
                .param("day", world.today())
                .param("service", offer.service().value())
                .update();

        reevaluation.assessDue();

        assertThat(summary().status()).isEqualTo(ServiceStatus.NOT_ACCREDITED);
    }

    @Test
    void judgingManyTimesAtOnceChangesTheStatusOnce() throws Exception {
        world.issueQuietly(offer.anna(), world.today().plusYears(1));
        world.issueQuietly(offer.boris(), world.today().plusYears(1));
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<?> done :
                    IntStream.range(0, 24)
                            .mapToObj(
                                    i -> threads.submit(() -> reevaluation.assess(offer.service())))
                            .toList()) {
                done.get();
            }
        }

        assertThat(summary().status()).isEqualTo(ServiceStatus.ACCREDITED);
        assertThat(history()).filteredOn(HistoryEntry::isChangeOfStatus).hasSize(1);
    }

    @Test
    void theReasonsNameEachPerson() {
        world.issue(offer.anna(), world.today().plusYears(1));
        world.issue(offer.boris(), world.today().plusYears(1));
        world.revoke(offer.boris());

        ServiceAssessment assessment =
                world.as(world.officer(), () -> accreditation.assessment(offer.service()))
                        .orElseThrow();

        assertThat(assessment.tightest().orElseThrow().people())
                .satisfiesExactlyInAnyOrder(
                        person -> {
                            assertThat(person.person()).isEqualTo(offer.anna());
                            assertThat(person.modules().getFirst())
                                    .isInstanceOf(ModuleAssessment.Holds.class);
                        },
                        person -> {
                            assertThat(person.person()).isEqualTo(offer.boris());
                            assertThat(person.modules().getFirst())
                                    .isInstanceOf(ModuleAssessment.Revoked.class);
                        });
    }

    @Test
    void aCoordinatorSeesOwnServicesAndNoOthers() {
        ServicesInTests.Offer other = world.offer("Other " + UUID.randomUUID());
        Actor coordinator = offer.coordinator();
        awaitStatus(ServiceStatus.NOT_ACCREDITED);
        awaitJudged(other.service());

        assertThat(
                        world.as(
                                coordinator,
                                () -> accreditation.page(ServiceFilter.none(), CZECH, FIRST_PAGE)))
                .extracting(ServiceSummary::service)
                .containsExactly(offer.service());
        assertThat(world.as(coordinator, () -> accreditation.statusOf(other.service()))).isEmpty();
        assertThat(world.as(coordinator, () -> accreditation.assessment(other.service())))
                .isEmpty();
        assertThat(world.as(coordinator, () -> accreditation.history(other.service()))).isEmpty();
        assertThat(world.as(coordinator, () -> accreditation.assessment(offer.service())))
                .isPresent();
    }

    @Test
    void aTraineeSeesNoService() {
        accredited();
        Actor trainee = new Actor(offer.anna(), "Anna", Set.of(Role.TRAINEE));

        assertThat(world.as(trainee, () -> accreditation.statusOf(offer.service()))).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        world.as(
                                trainee,
                                () -> accreditation.page(ServiceFilter.none(), CZECH, FIRST_PAGE)));
    }

    @Test
    void theRegisterShowsAccreditedServicesOnly() {
        assertThat(registered()).isEmpty();
        accredited();
        assertThat(registered()).containsExactly(offer.service());
        world.revoke(offer.anna());
        awaitStatus(ServiceStatus.NOT_ACCREDITED);
        assertThat(registered()).isEmpty();
    }

    @Test
    void aRenamedOrganisationAndPrisonAreListedUnderTheirNewNames() {
        accredited();
        String name = "Renamed " + UUID.randomUUID();
        world.rename(offer, name);

        await().untilAsserted(() -> {
            ServiceSummary summary = summary();
            assertThat(summary.organisationName()).isEqualTo(name);
            assertThat(summary.prisonName()).isEqualTo("Prison of " + name);
        });
        assertThat(summary().status()).isEqualTo(ServiceStatus.ACCREDITED);
    }

    @Test
    void twoEditionsOfAStandardMustNotOverlap() {
        assertThat(world.introduceAgain()).isInstanceOf(IntroductionOutcome.OverlapsEdition.class);
    }

    private static Desk.Part part(Desk desk, Need need) {
        return desk.parts().stream().filter(one -> one.need() == need).findFirst().orElseThrow();
    }

    private List<ServiceId> needing(Need need) {
        return world.as(
                world.officer(),
                () ->
                        accreditation
                                .needing(need, PageRequest.of(0, 10_000))
                                .map(ServiceSummary::service)
                                .getContent());
    }

    private List<ServiceId> registered() {
        ServiceFilter filter =
                new ServiceFilter(
                        offer.name(),
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return register.page(filter, CZECH, FIRST_PAGE).map(ServiceSummary::service).getContent();
    }

    private void accredited() {
        world.issue(offer.anna(), world.today().plusYears(1));
        world.issue(offer.boris(), world.today().plusYears(1));
        awaitStatus(ServiceStatus.ACCREDITED);
    }

    private void awaitStatus(ServiceStatus status) {
        await().untilAsserted(() -> assertThat(summary().status()).isEqualTo(status));
    }

    private void awaitJudged(ServiceId service) {
        await().untilAsserted(() ->
                assertThat(world.as(world.officer(), () -> accreditation.statusOf(service)))
                        .isPresent());
    }

    private ServiceSummary summary() {
        Optional<ServiceSummary> found =
                world.as(world.officer(), () -> accreditation.statusOf(offer.service()));
        assertThat(found).isPresent();
        return found.get();
    }
}
