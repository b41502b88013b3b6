package eu.most.accreditation;

import static eu.most.accreditation.ServiceStatus.ACCREDITED;
import static eu.most.accreditation.ServiceStatus.AT_RISK;
import static eu.most.accreditation.ServiceStatus.NOT_ACCREDITED;
import static org.assertj.core.api.Assertions.assertThat;

import eu.most.catalogue.TrainingModuleKey;
import eu.most.certificates.HeldCertificate;
import eu.most.credentials.CertificateNumber;
import eu.most.kernel.LocalizedText;
import eu.most.kernel.PersonId;
import eu.most.kernel.ValidityPeriod;
import eu.most.people.staffing.ServiceAssignment;
import eu.most.registry.ServiceId;
import eu.most.registry.ServiceKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rule "at least N people hold all of these", and the day on which it will fail. */
class ServiceEvaluationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 1);
    private static final LocalDate FAR = LocalDate.of(2028, 1, 1);
    private static final TrainingModuleKey CALM = new TrainingModuleKey("de-escalation");
    private static final TrainingModuleKey BOUNDS = new TrainingModuleKey("boundaries");
    private static final int WARNING_DAYS = 60;

    private final ServiceId service = ServiceId.next();
    private final PersonId anna = PersonId.next();
    private final PersonId boris = PersonId.next();
    private final PersonId cyril = PersonId.next();
    private final List<Standard> standards = new ArrayList<>();
    private final List<ServiceAssignment> staff = new ArrayList<>();
    private final List<HeldCertificate> certificates = new ArrayList<>();
    private int numbers;

    @Test
    void enoughPeopleWithEverythingMakeAnAccreditedService() {
        twoPeopleNeed(CALM, BOUNDS);
        works(anna, boris);
        for (PersonId person : List.of(anna, boris)) {
            holds(person, CALM, LONG_AGO, FAR);
            holds(person, BOUNDS, LONG_AGO, FAR);
        }

        assertThat(today().status()).isEqualTo(ACCREDITED);
        assertThat(today().fallsOn()).contains(FAR.plusDays(1));
        assertThat(today().holdsUntil()).contains(FAR);
        assertThat(today().tightest()).get().extracting(StandardAssessment::qualified).isEqualTo(2);
    }

    @Test
    void oneTooFewIsNotAccredited() {
        twoPeopleNeed(CALM);
        works(anna, boris);
        holds(anna, CALM, LONG_AGO, FAR);

        assertThat(today().status()).isEqualTo(NOT_ACCREDITED);
        assertThat(today().fallsOn()).isEmpty();
        assertThat(today().meetsFrom()).isEmpty();
    }

    @Test
    void halfOfTheModulesIsNothing() {
        twoPeopleNeed(CALM, BOUNDS);
        works(anna, boris);
        holds(anna, CALM, LONG_AGO, FAR);
        holds(boris, BOUNDS, LONG_AGO, FAR);

        assertThat(today().status()).isEqualTo(NOT_ACCREDITED);
        assertThat(today().tightest()).get().extracting(StandardAssessment::qualified).isEqualTo(0);
    }

    @Test
    void aCertificateCountsOnItsLastDayAndNotOnTheNext() {
        onePersonNeeds(CALM);
        works(anna);
        holds(anna, CALM, LONG_AGO, TODAY);

        assertThat(today().status()).isEqualTo(AT_RISK);
        assertThat(today().fallsOn()).contains(TODAY.plusDays(1));
        assertThat(on(TODAY.plusDays(1)).status()).isEqualTo(NOT_ACCREDITED);
    }

    @Test
    void aCertificateCountsFromItsFirstDayOn() {
        onePersonNeeds(CALM);
        works(anna);
        holds(anna, CALM, TODAY, FAR);

        assertThat(on(TODAY.minusDays(1)).status()).isEqualTo(NOT_ACCREDITED);
        assertThat(on(TODAY.minusDays(1)).meetsFrom()).contains(TODAY);
        assertThat(today().status()).isEqualTo(ACCREDITED);
    }

    @Test
    void riskBeginsExactlyTheWarningDaysBeforeTheFall() {
        onePersonNeeds(CALM);
        works(anna);
        holds(anna, CALM, LONG_AGO, FAR);
        LocalDate risk = FAR.plusDays(1).minusDays(WARNING_DAYS);

        assertThat(on(risk.minusDays(1)).status()).isEqualTo(ACCREDITED);
        assertThat(on(risk.minusDays(1)).nextChangeOn()).contains(risk);
        assertThat(on(risk).status()).isEqualTo(AT_RISK);
        assertThat(on(risk).nextChangeOn()).contains(FAR.plusDays(1));
    }

    @Test
    void theFallIsTheFirstDayWithTooFewNotTheFirstEnd() {
        twoPeopleNeed(CALM);
        works(anna, boris, cyril);
        holds(anna, CALM, LONG_AGO, TODAY.plusDays(5));
        holds(boris, CALM, LONG_AGO, TODAY.plusDays(100));
        holds(cyril, CALM, LONG_AGO, TODAY.plusDays(200));

        assertThat(today().status()).isEqualTo(ACCREDITED);
        assertThat(today().fallsOn()).contains(TODAY.plusDays(101));
        assertThat(today().nextChangeOn()).contains(TODAY.plusDays(6));
    }

    @Test
    void aRenewalWithoutAGapCarriesOn() {
        onePersonNeeds(CALM);
        works(anna);
        holds(anna, CALM, LONG_AGO, TODAY.plusDays(10));
        holds(anna, CALM, TODAY.plusDays(11), FAR);

        assertThat(today().status()).isEqualTo(ACCREDITED);
        assertThat(today().fallsOn()).contains(FAR.plusDays(1));
        assertThat(onlyModule())
                .isEqualTo(new ModuleAssessment.Holds(CALM, number(1), Optional.of(FAR)));
    }

    @Test
    void aRenewalWithAGapOfOneDayFalls() {
        onePersonNeeds(CALM);
        works(anna);
        holds(anna, CALM, LONG_AGO, TODAY.plusDays(10));
        holds(anna, CALM, TODAY.plusDays(12), FAR);

        assertThat(today().status()).isEqualTo(AT_RISK);
        assertThat(today().fallsOn()).contains(TODAY.plusDays(11));
        assertThat(on(TODAY.plusDays(11)).meetsFrom()).contains(TODAY.plusDays(12));
        assertThat(onlyModule())
                .isEqualTo(
                        new ModuleAssessment.Holds(
                                CALM, number(1), Optional.of(TODAY.plusDays(10))));
    }

    @Test
    void ofTwoCertificatesThatOverlapTheLongerCounts() {
        onePersonNeeds(CALM);
        works(anna);
        holds(anna, CALM, LONG_AGO, TODAY.plusDays(10));
        holds(anna, CALM, TODAY.minusDays(3), FAR);

        assertThat(today().status()).isEqualTo(ACCREDITED);
        assertThat(onlyModule())
                .isEqualTo(new ModuleAssessment.Holds(CALM, number(2), Optional.of(FAR)));
    }

    @Test
    void aRevokedCertificateNoLongerCountsOnTheDayOfItsRevocation() {
        onePersonNeeds(CALM);
        works(anna);
        revoked(anna, CALM, LONG_AGO, FAR, TODAY);

        assertThat(on(TODAY.minusDays(1)).status()).isEqualTo(AT_RISK);
        assertThat(on(TODAY.minusDays(1)).fallsOn()).contains(TODAY);
        assertThat(today().status()).isEqualTo(NOT_ACCREDITED);
        assertThat(onlyModule()).isEqualTo(new ModuleAssessment.Revoked(CALM, number(1), TODAY));
    }

    @Test
    void theOlderCertificateStillCountsWhenTheNewerIsRevoked() {
        onePersonNeeds(CALM);
        works(anna);
        holds(anna, CALM, LONG_AGO, TODAY.plusDays(100));
        revoked(anna, CALM, TODAY.minusDays(9), FAR, TODAY.minusDays(1));

        assertThat(today().status()).isEqualTo(ACCREDITED);
        assertThat(today().fallsOn()).contains(TODAY.plusDays(101));
    }

    @Test
    void aSuspendedCertificateDoesNotCountAndIsSaidToBeSuspended() {
        onePersonNeeds(CALM);
        works(anna);
        certificates.add(
                new HeldCertificate(
                        anna,
                        CALM,
                        number(1),
                        new ValidityPeriod(TODAY.minusDays(9), TODAY.plusYears(1)),
                        Optional.empty(),
                        Optional.of(TODAY)));

        assertThat(today().status()).isEqualTo(NOT_ACCREDITED);
        assertThat(onlyModule()).isEqualTo(new ModuleAssessment.Suspended(CALM, number(1), TODAY));
    }

    @Test
    void aCertificateRevokedBeforeItBeganNeverCounts() {
        onePersonNeeds(CALM);
        works(anna);
        revoked(anna, CALM, TODAY.plusDays(5), FAR, TODAY);

        assertThat(today().meetsFrom()).isEmpty();
        assertThat(onlyModule()).isEqualTo(new ModuleAssessment.Revoked(CALM, number(1), TODAY));
    }

    @Test
    void aCertificateWithoutEndNeverFalls() {
        onePersonNeeds(CALM);
        works(anna);
        holds(anna, CALM, LONG_AGO, null);

        assertThat(today().status()).isEqualTo(ACCREDITED);
        assertThat(today().fallsOn()).isEmpty();
        assertThat(today().nextChangeOn()).isEmpty();
        assertThat(onlyModule())
                .isEqualTo(new ModuleAssessment.Holds(CALM, number(1), Optional.empty()));
    }

    @Test
    void whoLeavesCountsOnTheirLastDayAndNotAfter() {
        onePersonNeeds(CALM);
        works(anna, LONG_AGO, TODAY.plusDays(20));
        holds(anna, CALM, LONG_AGO, FAR);

        assertThat(today().status()).isEqualTo(AT_RISK);
        assertThat(today().fallsOn()).contains(TODAY.plusDays(21));
        assertThat(on(TODAY.plusDays(20)).status()).isEqualTo(AT_RISK);
        assertThat(on(TODAY.plusDays(21)).status()).isEqualTo(NOT_ACCREDITED);
        assertThat(on(TODAY.plusDays(21)).tightest())
                .get()
                .extracting(StandardAssessment::people)
                .isEqualTo(List.of());
    }

    @Test
    void whoJoinsLaterIsListedAndCountsFromThenOn() {
        onePersonNeeds(CALM);
        works(anna, TODAY.plusDays(3), null);
        holds(anna, CALM, LONG_AGO, FAR);

        assertThat(today().status()).isEqualTo(NOT_ACCREDITED);
        assertThat(today().meetsFrom()).contains(TODAY.plusDays(3));
        PersonAssessment person = today().standards().getFirst().people().getFirst();
        assertThat(person.holdsEverything()).isTrue();
        assertThat(person.countsOn(TODAY)).isFalse();
    }

    @Test
    void onePersonWithTwoAssignmentsCountsOnce() {
        twoPeopleNeed(CALM);
        works(anna, LONG_AGO, TODAY.plusDays(5));
        works(anna, TODAY, null);
        holds(anna, CALM, LONG_AGO, FAR);

        assertThat(today().status()).isEqualTo(NOT_ACCREDITED);
    }

    @Test
    void certificatesOfPeopleWhoDeliverSomethingElseDoNotCount() {
        onePersonNeeds(CALM);
        works(anna);
        holds(boris, CALM, LONG_AGO, FAR);

        assertThat(today().status()).isEqualTo(NOT_ACCREDITED);
        assertThat(onlyModule()).isEqualTo(new ModuleAssessment.Lacks(CALM));
    }

    @Test
    void anExpiredCertificateIsNamedWithItsLastDay() {
        onePersonNeeds(CALM);
        works(anna);
        holds(anna, CALM, LONG_AGO, TODAY.minusDays(1));

        assertThat(onlyModule())
                .isEqualTo(new ModuleAssessment.Expired(CALM, number(1), TODAY.minusDays(1)));
    }

    @Test
    void aStricterEditionMakesAServiceFallOnItsFirstDay() {
        edition(new ValidityPeriod(LONG_AGO, TODAY.plusDays(29)), 1, CALM);
        edition(ValidityPeriod.from(TODAY.plusDays(30)), 1, CALM, BOUNDS);
        works(anna);
        holds(anna, CALM, LONG_AGO, FAR);

        assertThat(today().status()).isEqualTo(AT_RISK);
        assertThat(today().fallsOn()).contains(TODAY.plusDays(30));
    }

    @Test
    void whereNoStandardAppliesNothingIsAccredited() {
        works(anna);
        holds(anna, CALM, LONG_AGO, FAR);

        assertThat(today().status()).isEqualTo(NOT_ACCREDITED);
        assertThat(today().standards()).isEmpty();
    }

    @Test
    void aStandardForOtherKindsOfServiceIsNoMatterOfThisOne() {
        standards.add(
                standard(ValidityPeriod.from(LONG_AGO), Set.of(ServiceKind.LEGAL_AID), 1, CALM));

        assertThat(today().standards()).isEmpty();
    }

    @Test
    void everyStandardThatAppliesMustBeMet() {
        onePersonNeeds(CALM);
        onePersonNeeds(BOUNDS);
        works(anna);
        holds(anna, CALM, LONG_AGO, FAR);

        assertThat(today().status()).isEqualTo(NOT_ACCREDITED);
        assertThat(today().standards())
                .extracting(StandardAssessment::isMet)
                .containsExactly(true, false);
    }

    private ServiceAssessment today() {
        return on(TODAY);
    }

    private ServiceAssessment on(LocalDate day) {
        return new ServiceEvaluation(ServiceKind.DEBT_COUNSELLING, standards, staff, certificates)
                .on(day);
    }

    private ModuleAssessment onlyModule() {
        return today().standards().getFirst().people().getFirst().modules().getFirst();
    }

    private void onePersonNeeds(TrainingModuleKey... modules) {
        edition(ValidityPeriod.from(LONG_AGO), 1, modules);
    }

    private void twoPeopleNeed(TrainingModuleKey... modules) {
        edition(ValidityPeriod.from(LONG_AGO), 2, modules);
    }

    private void edition(ValidityPeriod inForce, int people, TrainingModuleKey... modules) {
        standards.add(standard(inForce, Set.of(), people, modules));
    }

    private Standard standard(
            ValidityPeriod inForce,
            Set<ServiceKind> kinds,
            int people,
            TrainingModuleKey... modules) {
        return new Standard(
                new StandardKey("standard-" + standards.size()),
                LocalizedText.inEnglish("Standard"),
                LocalizedText.inEnglish("Text"),
                inForce,
                kinds,
                people,
                Set.of(modules),
                WARNING_DAYS);
    }

    private void works(PersonId... people) {
        for (PersonId person : people) {
            works(person, LONG_AGO, null);
        }
    }

    private void works(PersonId person, LocalDate from, @Nullable LocalDate until) {
        staff.add(new ServiceAssignment(service, person, new ValidityPeriod(from, until)));
    }

    private void holds(
            PersonId person, TrainingModuleKey module, LocalDate from, @Nullable LocalDate until) {
        hold(person, module, new ValidityPeriod(from, until), Optional.empty());
    }

    private void revoked(
            PersonId person,
            TrainingModuleKey module,
            LocalDate from,
            LocalDate until,
            LocalDate revokedOn) {
        hold(person, module, new ValidityPeriod(from, until), Optional.of(revokedOn));
    }

    private void hold(
            PersonId person,
            TrainingModuleKey module,
            ValidityPeriod validity,
            Optional<LocalDate> revokedOn) {
        certificates.add(
                new HeldCertificate(
                        person, module, number(++numbers), validity, revokedOn, Optional.empty()));
    }

    private static CertificateNumber number(int running) {
        return CertificateNumber.of(2026, running);
    }
}
