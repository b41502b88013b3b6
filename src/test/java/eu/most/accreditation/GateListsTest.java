package eu.most.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.credentials.CertificateNumber;
import eu.most.documents.PdfText;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import eu.most.kernel.PrisonId;
import eu.most.people.Coordinators;
import eu.most.people.EmploymentTerms;
import eu.most.people.Erasure;
import eu.most.people.ErasureOutcome;
import eu.most.people.People;
import eu.most.people.staffing.Assignments;
import eu.most.registry.Prisons;
import eu.most.texts.LatinName;
import eu.most.texts.PersonName;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What lies at the gate, and for whom. */
@WholeApplication
class GateListsTest {

    private static final LanguageTag ENGLISH = LanguageTag.ENGLISH;

    @Autowired ServicesInTests world;
    @Autowired GateLists lists;
    @Autowired NightlyGateLists nightly;
    @Autowired Prisons prisons;
    @Autowired People people;
    @Autowired Erasure erasure;
    @Autowired Coordinators coordinators;
    @Autowired Assignments assignments;
    @Autowired JdbcClient database;

    private ServicesInTests.Offer offer;

    @BeforeEach
    void aServiceInAPrison() {
        world.standardForTwo();
        offer = world.offer("Bridge " + UUID.randomUUID());
        meetsTheStandard();
    }

    /** By two others than those of whom a test tells. */
    private void meetsTheStandard() {
        for (String name : List.of("Zajac", "Zeman")) {
            comes(new PersonName("Ivo", name));
        }
    }

    /** R1. */
    @Test
    void whoseEmploymentEndedIsNotOnIt() throws IOException {
        world.issueQuietly(offer.anna(), world.today().plusDays(3));
        world.issueQuietly(offer.boris(), world.today().plusDays(3));
        world.endWork(offer.boris(), world.today().minusDays(1));

        make(world.officer());

        assertThat(text(world.officer(), ENGLISH))
                .contains("Kosová, Anna")
                .doesNotContain("Dub, Boris");
    }

    @Test
    void whoeverComesWithAValidCertificateStandsOnIt() throws IOException {
        CertificateNumber number = world.issueQuietly(offer.anna(), world.today().plusDays(3));
        world.issueQuietly(offer.boris(), world.today().minusDays(1));

        make(world.officer());

        assertThat(text(world.officer(), ENGLISH))
                .contains("Gate list: North of " + offer.name().substring(0, 12))
                .contains("Kosová, Anna", number.value(), "not a real document", "Page 1 of 1")
                .contains("Debt counselling – " + offer.name().substring(0, 12))
                .contains("Meets the standard.", "1 person who delivers it is not named.")
                .doesNotContain("Dub, Boris");
        assertThat(
                        database.sql(
                                        "SELECT COUNT(*) FROM audit_entry"
                                                + " WHERE act = 'accreditation.gate-list-made'"
                                                + " AND subject LIKE CONCAT('%', ?)")
                                .param(offer.prison().toString())
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void aWithdrawnPersonAndARevokedCertificateAreNotOnIt() throws IOException {
        world.issueQuietly(offer.anna(), world.today().plusDays(3));
        world.issueQuietly(offer.boris(), world.today().plusDays(3));
        world.withdraw(offer.service(), offer.boris(), world.today().minusDays(1));
        world.revoke(offer.anna());

        make(world.officer());

        assertThat(text(world.officer(), ENGLISH))
                .contains("Zajac, Ivo")
                .doesNotContain("Kosová", "Dub, Boris");
    }

    /** R4: a certificate alone is no ground to enter; the service must meet the standard. */
    @Test
    void whoDeliversAServiceThatDoesNotMeetTheStandardIsNotOnIt() throws IOException {
        ServicesInTests.Offer lacking = world.offer("Lacking " + UUID.randomUUID());
        CertificateNumber number = world.issueQuietly(lacking.anna(), world.today().plusDays(3));

        make(world.officer(), lacking.prison());

        assertThat(text(world.officer(), lacking.prison(), ENGLISH))
                .contains("Debt counselling – " + lacking.name().substring(0, 12))
                .contains("Does not meet the standard")
                .contains("2 people who deliver it are not named.")
                .doesNotContain("Kosová", number.value());
    }

    /** V11: of many certificates for one module the one that counts is named, in one row. */
    @Test
    void aPersonHasOneRowWithTheCertificateThatCounts() throws IOException {
        CertificateNumber earlier = world.issueQuietly(offer.anna(), world.today().plusDays(3));
        CertificateNumber counts = world.issueQuietly(offer.anna(), world.today().plusDays(30));

        make(world.officer());

        assertThat(text(world.officer(), ENGLISH))
                .containsOnlyOnce("Kosová, Anna")
                .contains(counts.value())
                .doesNotContain(earlier.value());
    }

    @Test
    void whoWasErasedDoesNotStayOnIt() {
        world.issueQuietly(offer.anna(), world.today().plusDays(3));
        make(world.officer());
        Actor administrator = new Actor(PersonId.next(), "E. Malá", Set.of(Role.ADMINISTRATOR));

        assertThat(world.as(administrator, () -> erasure.erase(offer.anna())))
                .isInstanceOf(ErasureOutcome.Erased.class);

        await().untilAsserted(
                        () -> assertThat(text(world.officer(), ENGLISH)).doesNotContain("Kosová"));
    }

    @Test
    void onlyOfficersAndWhoRunsThePrisonHaveIt() {
        world.issueQuietly(offer.anna(), world.today().plusDays(3));
        make(world.officer());
        Actor ofThePrison = aCoordinatorOf(runBy(offer.prison()));

        assertThat(world.as(ofThePrison, () -> lists.pdf(offer.prison(), ENGLISH)))
                .hasValueSatisfying(list -> {
                    assertThat(list.prison()).isEqualTo("North of " + offer.name());
                    assertThat(list.day()).isEqualTo(world.today());
                });
        assertThat(world.as(ofThePrison, () -> lists.all(ENGLISH)))
                .singleElement()
                .satisfies(list -> assertThat(list.people()).isEqualTo(3));
        assertThat(world.as(offer.coordinator(), () -> lists.pdf(offer.prison(), ENGLISH)))
                .as("speaks for an organisation that delivers there")
                .isEmpty();
        assertThat(world.as(offer.coordinator(), () -> lists.all(ENGLISH))).isEmpty();
        assertThatThrownBy(() -> make(offer.coordinator()))
                .isInstanceOf(AccessDeniedException.class);
        make(ofThePrison);
    }

    @Test
    void eachNightMakesThemInEveryLanguage() throws IOException {
        world.issueQuietly(offer.anna(), world.today().plusDays(3));

        nightly.makeAll();

        for (String language : List.of("en", "cs", "sl", "de")) {
            assertThat(text(world.officer(), new LanguageTag(language)))
                    .contains("Kosová, Anna")
                    .doesNotContain("accreditation.gate");
        }
    }

    /** The night makes one while an officer does: each read before the other wrote. */
    @Test
    void whoMakesItWhileOthersDoIsNotRefused() throws Exception {
        make(world.officer());
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<?> made :
                    IntStream.range(0, 6)
                            .mapToObj(_ -> threads.submit(() -> make(world.officer())))
                            .toList()) {
                made.get();
            }
        }
    }

    /** S3: work that failed for one waits for nobody else. */
    @Test
    void aPrisonWhoseListFailsKeepsNoOtherFromItsOwn() throws IOException {
        ServicesInTests.Offer failing = world.offer("Bridge " + UUID.randomUUID());
        world.issueQuietly(offer.anna(), world.today().plusDays(3));
        refuseToKeep(failing.prison());
        try {
            assertThatThrownBy(nightly::makeAll).hasMessage("1 prisons have an old gate list");
        } finally {
            database.sql("DROP TRIGGER refused_list").update();
        }

        assertThat(text(world.officer(), ENGLISH)).contains("Kosová, Anna");
        nightly.makeAll();
    }

    private void refuseToKeep(PrisonId prison) {
        database.sql(
                        """
                        CREATE TRIGGER refused_list BEFORE INSERT ON gate_list FOR EACH ROW
                        IF NEW.prison = '%s' THEN SIGNAL SQLSTATE '45000'; END IF
                        """
                                .formatted(prison))
                .update();
    }

    @ParameterizedTest
    @CsvSource({"cs, 'Cibule,Čapek,Hora,Chalupa'", "de, 'Čapek,Chalupa,Cibule,Hora'"})
    void namesStandInTheOrderOfTheLanguage(String language, String order) throws IOException {
        for (String name : List.of("Chalupa", "Hora", "Čapek", "Cibule")) {
            comes(new PersonName("Jan", name));
        }

        world.as(
                world.officer(),
                () -> {
                    lists.make(offer.prison(), new LanguageTag(language));
                    return true;
                });

        String text = text(world.officer(), new LanguageTag(language));
        assertThat(text.indexOf(order.split(",")[0])).isPositive();
        assertThat(text).containsSubsequence(order.split(","));
    }

    @Test
    void aNameOfOtherLettersStandsAsInThePassportInItsPlaceAmongTheOthers() throws IOException {
        comes(new PersonName("Jan", "Chalupa"));
        comes(new PersonName("Jan", "Ivanov"));
        comes(new PersonName("محمد", "حداد", Optional.of(new LatinName("Mohammed", "Haddad"))));
        comes(new PersonName("Ελένη", "Δρόσου", Optional.of(new LatinName("Eleni", "Drosou"))));

        make(world.officer());

        assertThat(text(world.officer(), ENGLISH).replaceAll("\\s+", " "))
                .containsSubsequence(
                        "Chalupa, Jan",
                        "Drosou, Eleni (Δρόσου, Ελένη)",
                        "Haddad, Mohammed",
                        "Ivanov, Jan")
                .doesNotContain("Mohammed (");
    }

    private void comes(PersonName name) {
        PersonId person = aWorker(name, offer.organisation());
        world.as(world.officer(), () -> assignments.assign(offer.service(), person, world.today()));
        world.issueQuietly(person, world.today().plusDays(3));
    }

    private void make(Actor actor) {
        make(actor, offer.prison());
    }

    private void make(Actor actor, PrisonId prison) {
        world.as(
                actor,
                () -> {
                    lists.make(prison, ENGLISH);
                    return true;
                });
    }

    private String text(Actor actor, LanguageTag language) throws IOException {
        return text(actor, offer.prison(), language);
    }

    private String text(Actor actor, PrisonId prison, LanguageTag language) throws IOException {
        byte[] pdf = world.as(actor, () -> lists.pdf(prison, language)).orElseThrow().bytes();
        return PdfText.of(pdf);
    }

    private OrganisationId runBy(PrisonId prison) {
        return world.as(world.officer(), () -> prisons.find(prison)).orElseThrow().runBy();
    }

    private Actor aCoordinatorOf(OrganisationId organisation) {
        PersonId person = aWorker(new PersonName("Jan", "Vrátná"), organisation);
        world.as(world.officer(), () -> coordinators.appoint(person, organisation));
        return new Actor(person, "Vrátná", Set.of(Role.COORDINATOR));
    }

    private PersonId aWorker(PersonName name, OrganisationId employer) {
        return world.as(
                world.officer(),
                () ->
                        people.register(
                                name,
                                Optional.empty(),
                                ENGLISH,
                                new EmploymentTerms(
                                        employer, "Counsellor", world.today().minusYears(1))));
    }
}
