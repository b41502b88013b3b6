package eu.most.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.certificates.CertificateNumber;
import eu.most.certificates.document.PdfText;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import eu.most.kernel.PrisonId;
import eu.most.registry.Coordinators;
import eu.most.registry.EmploymentTerms;
import eu.most.registry.Erasure;
import eu.most.registry.ErasureOutcome;
import eu.most.registry.LatinName;
import eu.most.registry.OfferedServices;
import eu.most.registry.People;
import eu.most.registry.PersonName;
import eu.most.registry.Prisons;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What lies at the gate, and for whom. */
@SpringBootTest
@Import(ServicesInTests.class)
class GateListsTest {

    private static final LanguageTag ENGLISH = LanguageTag.ENGLISH;

    @Autowired ServicesInTests world;
    @Autowired GateLists lists;
    @Autowired NightlyGateLists nightly;
    @Autowired Prisons prisons;
    @Autowired People people;
    @Autowired Erasure erasure;
    @Autowired Coordinators coordinators;
    @Autowired OfferedServices services;
    @Autowired JdbcClient database;

    private ServicesInTests.Offer offer;

    @BeforeEach
    void aServiceInAPrison() {
        offer = world.offer("Bridge " + UUID.randomUUID());
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
                .contains("1 person delivers services here without a valid certificate")
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
                .contains("Nobody who delivers services here held a valid certificate")
                .doesNotContain("Kosová", "Dub, Boris");
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

        assertThat(world.as(ofThePrison, () -> lists.pdf(offer.prison(), ENGLISH))).isPresent();
        assertThat(world.as(ofThePrison, () -> lists.all(ENGLISH)))
                .singleElement()
                .satisfies(list -> assertThat(list.people()).isEqualTo(1));
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
        world.as(world.officer(), () -> services.assign(offer.service(), person, world.today()));
        world.issueQuietly(person, world.today().plusDays(3));
    }

    private void make(Actor actor) {
        world.as(
                actor,
                () -> {
                    lists.make(offer.prison(), ENGLISH);
                    return true;
                });
    }

    private String text(Actor actor, LanguageTag language) throws IOException {
        byte[] pdf = world.as(actor, () -> lists.pdf(offer.prison(), language)).orElseThrow();
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
