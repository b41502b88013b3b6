package eu.most.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.certificates.logged.LogComparison;
import eu.most.certificates.lookup.Verification;
import eu.most.certificates.lookup.VerificationAnswer;
import eu.most.identity.Accounts;
import eu.most.identity.OpenAccount;
import eu.most.identity.UserName;
import eu.most.kernel.EmailAddress;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.kernel.Sector;
import eu.most.learning.LearnersInTests;
import eu.most.people.Erasure;
import eu.most.people.ErasureOutcome;
import eu.most.people.People;
import eu.most.people.RegisterPerson;
import eu.most.texts.LatinName;
import eu.most.texts.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@WholeApplication
class ErasedPersonTest {

    private static final String FAMILY_NAME = "Zapomenutelná";
    private static final PageRequest ALL = PageRequest.of(0, 100);

    @Autowired LearnersInTests learners;
    @Autowired People people;
    @Autowired Erasure erasure;
    @Autowired Accounts accounts;
    @Autowired Certificates certificates;
    @Autowired OfficerActs acts;
    @Autowired Verification verification;
    @Autowired LogComparison comparison;
    @Autowired JdbcClient database;

    @Test
    void nothingInTheDatabaseNamesAnErasedPersonAndTheirCertificateStaysGenuine() {
        Actor holder = aHolder();
        CertificateDetails certificate = mine(holder).getFirst();
        as(
                anActor(Role.ACCREDITOR),
                () ->
                        acts.suspend(
                                certificate.number(),
                                new Explanation(FAMILY_NAME + " was reported.")));
        signsInAndWrites(holder);
        assertThat(columnsWith(FAMILY_NAME))
                .contains(
                        "account.user_name",
                        "reflection_note.text",
                        "person.family_name",
                        "person.latin_family_name",
                        "certificate.holder_name",
                        "certificate.holder_in_latin",
                        "certificate_status_change.explanation");

        ErasureOutcome outcome =
                as(anActor(Role.ADMINISTRATOR), () -> erasure.erase(holder.person()));

        String pseudonym = ((ErasureOutcome.Erased) outcome).pseudonym();
        await().untilAsserted(() -> assertThat(columnsWith(FAMILY_NAME)).isEmpty());
        assertThat(columnsWith("zapomenutelna")).isEmpty();
        assertThat(verification.verify(certificate.code().value()))
                .isInstanceOfSatisfying(
                        VerificationAnswer.Registered.class,
                        found -> {
                            assertThat(found.number()).isEqualTo(certificate.number());
                            assertThat(found.status()).isEqualTo(CertificateStatus.SUSPENDED);
                            assertThat(found.holderName()).isEqualTo(pseudonym);
                            assertThat(found.holderInLatin()).isEmpty();
                            assertThat(found.holderErased()).isTrue();
                        });
        assertThat(keptBytes(certificate)).isZero();
        Actor officer = anActor(Role.ACCREDITOR);
        assertThat(as(officer, () -> certificates.pdf(certificate.number()))).isEmpty();
        assertThat(as(officer, () -> certificates.find(certificate.number())))
                .hasValueSatisfying(kept ->
                        assertThat(kept.documentHash()).isEqualTo(certificate.documentHash()));
        assertThat(comparison.compare().someCertificates())
                .doesNotContain(certificate.number().value());
        assertThat(as(anActor(Role.ADMINISTRATOR), () -> erasure.erase(holder.person())))
                .isEqualTo(new ErasureOutcome.AlreadyErased());
    }

    @Test
    void onlyAnAdministratorErasesAndNeverThemselves() {
        Actor officer = anActor(Role.ACCREDITOR);
        assertThatThrownBy(() -> as(officer, () -> erasure.erase(PersonId.next())))
                .isInstanceOf(AccessDeniedException.class);
        Actor administrator = anActor(Role.ADMINISTRATOR);
        assertThat(as(administrator, () -> erasure.erase(administrator.person())))
                .isEqualTo(new ErasureOutcome.OneSelf());
        assertThat(as(administrator, () -> erasure.erase(PersonId.next())))
                .isEqualTo(new ErasureOutcome.NoSuchPerson());
    }

    /** Of the file as it was issued and of what was added to it. */
    private long keptBytes(CertificateDetails certificate) {
        return database.sql(
                        """
                        SELECT SUM(LENGTH(d.pdf)) + COALESCE(SUM(LENGTH(a.tail)), 0)
                        FROM certificate_document d
                        LEFT JOIN certificate_document_addition a ON a.certificate = d.certificate
                        WHERE d.certificate = ?
                        """)
                .param(certificate.id().toString())
                .query(Long.class)
                .single();
    }

    private void signsInAndWrites(Actor holder) {
        as(
                anActor(Role.ADMINISTRATOR),
                () ->
                        accounts.open(
                                new OpenAccount(
                                        holder.person(),
                                        new UserName("eva.zapomenutelna"),
                                        Optional.empty(),
                                        Set.of(Role.TRAINEE))));
        database.sql(
                        """
                        INSERT INTO reflection_note
                          (person_id, module_key, reflection_key, version, text, sequence, written_at)
                        VALUES (?, 'de-escalation', 'calm', 0, ?, 1, NOW(6))
                        """)
                .param(holder.person().value().toString())
                .param("I am Eva " + FAMILY_NAME + ".")
                .update();
    }

    /** The names of all text columns that somewhere hold these words. */
    private List<String> columnsWith(String words) {
        record Column(String table, String name) {}
        List<Column> texts =
                database.sql(
                                """
                                SELECT table_name, column_name FROM information_schema.columns
                                WHERE table_schema = DATABASE() AND table_name NOT LIKE 'DATABASECHANGELOG%'
                                  AND data_type IN ('char', 'varchar', 'text', 'mediumtext', 'longtext', 'longblob')
                                """)
                        .query((row, _) -> new Column(row.getString(1), row.getString(2)))
                        .list();
        List<String> found = new ArrayList<>();
        for (Column column : texts) {
            long rows =
                    database.sql(
                                    "SELECT COUNT(*) FROM `"
                                            + column.table()
                                            + "` WHERE CONVERT(`"
                                            + column.name()
                                            + "` USING utf8mb4) LIKE ?")
                            .param("%" + words + "%")
                            .query(Long.class)
                            .single();
            if (rows > 0) {
                found.add(column.table() + "." + column.name());
            }
        }
        return found;
    }

    /** Whose name has letters of two scripts, so that it is found as it is written and in Latin. */
    private Actor aHolder() {
        PersonId person =
                as(
                        anActor(Role.ACCREDITOR),
                        () ->
                                people.register(
                                        new RegisterPerson(
                                                new PersonName(
                                                        "Єва",
                                                        FAMILY_NAME,
                                                        Optional.of(
                                                                new LatinName(
                                                                        "Yeva", FAMILY_NAME))),
                                                Optional.of(
                                                        new EmailAddress(
                                                                "zapomenutelna@example.org")),
                                                LanguageTag.ENGLISH,
                                                Sector.PRISON)));
        Actor holder = new Actor(person, "Eva " + FAMILY_NAME, Set.of(Role.TRAINEE));
        learners.readEveryLesson(holder);
        learners.pass(holder);
        await().until(() -> !mine(holder).isEmpty());
        return holder;
    }

    private List<CertificateDetails> mine(Actor holder) {
        return as(holder, () -> certificates.mine(ALL).getContent());
    }

    private static Actor anActor(Role role) {
        return new Actor(PersonId.next(), "A. Novak", Set.of(role));
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return learners.as(actor, work);
    }
}
