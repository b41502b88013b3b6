package eu.most.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.certificates.logged.LogBeginning;
import eu.most.certificates.logged.LogComparison;
import eu.most.certificates.logged.LoggedChanges;
import eu.most.certificates.statuslists.StatusLists;
import eu.most.credentials.StatusListWriter.Purpose;
import eu.most.credentials.StatusPosition;
import eu.most.kernel.PersonId;
import eu.most.learning.LearnersInTests;
import eu.most.transparency.InclusionProof;
import eu.most.transparency.TransparencyLog;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

// Not the application of most tests: they register certificates past the log.
@SpringBootTest
@Import(LearnersInTests.class)
class CertificatesInTheLogTest {

    private static final PageRequest ALL = PageRequest.of(0, 100);

    @Autowired LearnersInTests learners;
    @Autowired Certificates certificates;
    @Autowired OfficerActs acts;
    @Autowired CertificateExpiry expiry;
    @Autowired LoggedChanges logged;
    @Autowired LogBeginning beginning;
    @Autowired LogComparison comparison;
    @Autowired TransparencyLog log;
    @Autowired StatusLists lists;
    @Autowired JdbcClient database;

    @Test
    void nothingHappensToACertificateWithoutALineInTheLog() {
        CertificateDetails revoked = aCertificate();
        CertificateDetails expired = aCertificate();
        revoke(revoked);
        database.sql("UPDATE certificate SET issued_on = ?, valid_until = ? WHERE id = ?")
                .param(certificates.today().minusDays(9))
                .param(certificates.today().minusDays(1))
                .param(expired.id().toString())
                .update();
        expiry.noteExpired();

        assertThat(acts(revoked)).containsExactly("issued", "revoked");
        assertThat(acts(expired)).containsExactly("issued", "expired");
        assertThat(
                        database.sql(
                                        """
                                        SELECT COUNT(*) FROM certificate_status_change h
                                        LEFT JOIN log_leaf l ON l.subject = h.id
                                        WHERE l.leaf_index IS NULL
                                        """)
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void aSuspensionStandsInTheStatusListAndInTheLogAlike() throws Exception {
        CertificateDetails certificate = aCertificate();
        String number = certificate.number().value();
        StatusPosition place = placeOf(certificate);
        assertThat(PublishedStatus.inCwt(lists, place)).isZero();

        suspend(certificate);
        assertThat(PublishedStatus.inCwt(lists, place)).isEqualTo(2);
        assertThat(PublishedStatus.isSet(lists, place, Purpose.SUSPENSION)).isTrue();
        assertThat(acts(certificate)).containsExactly("issued", "suspended");

        reinstate(certificate);
        assertThat(PublishedStatus.inCwt(lists, place)).isZero();
        suspend(certificate);
        assertThat(PublishedStatus.inCwt(lists, place)).isEqualTo(2);
        assertThat(acts(certificate))
                .containsExactly("issued", "suspended", "reinstated", "suspended");
        assertThat(comparison.compare().certificates()).doesNotContain(number);

        revoke(certificate);
        assertThat(PublishedStatus.inCwt(lists, place)).isEqualTo(1);
        assertThat(acts(certificate)).endsWith("revoked");
        assertThat(comparison.compare().certificates()).doesNotContain(number);
    }

    @Test
    void theListDoesNotForgetASuspensionThatSomebodyTookOutOfTheRegister() throws Exception {
        CertificateDetails certificate = aCertificate();
        String number = certificate.number().value();
        suspend(certificate);
        tamper("UPDATE certificate SET suspended_at = NULL WHERE number = ?", number);
        assertThat(PublishedStatus.inCwt(lists, placeOf(certificate))).isEqualTo(2);
        assertThat(comparison.compare().certificates()).contains(number);
        tamper("UPDATE certificate SET suspended_at = NOW(6) WHERE number = ?", number);
        assertThat(comparison.compare().certificates()).doesNotContain(number);
    }

    @Test
    void aLineNamesCertificateAndDocumentAndNoPerson() {
        CertificateDetails certificate = aCertificate();
        InclusionProof proof = logged.of(certificate.code()).getFirst();
        assertThat(proof.entry())
                .matches(
                        "\\{\"entry\":\\d+,\"certificate\":\"%s\",\"act\":\"issued\",\"at\":\"[-0-9:.TZ]{27}\",\"document\":\"%s\",\"evidence\":\"[a-z:-]+:test( [a-z:-]+:test)*\"}"
                                .formatted(certificate.number(), certificate.documentHash()));
    }

    /** B1: whoever adds to what was shown past the application is found. */
    @Test
    void evidenceThatSomebodyChangesInTheRegisterDiffersFromTheLog() {
        CertificateDetails certificate = aCertificate();
        String number = certificate.number().value();
        assertThat(comparison.compare().certificates()).doesNotContain(number);
        tamper(
                "UPDATE certificate SET evidence = CONCAT(evidence, ' other:test') WHERE number = ?",
                number);
        assertThat(comparison.compare().certificates()).contains(number);
        tamper(
                "UPDATE certificate SET evidence = REPLACE(evidence, ' other:test', '') WHERE number = ?",
                number);
        assertThat(comparison.compare().certificates()).doesNotContain(number);
    }

    @Test
    void whatIsOlderThanTheLogBecomesItsBeginningOnce() {
        CertificateDetails certificate = aCertificate();
        List<String> before = facts(certificate);
        database.sql("DELETE FROM log_leaf").update();
        database.sql("DELETE FROM log_node").update();
        database.sql("DELETE FROM log_checkpoint").update();
        database.sql("UPDATE log_head SET size = 0, frontier = ''").update();

        beginning.prepare();
        long size = log.size();
        beginning.prepare();

        assertThat(facts(certificate)).isEqualTo(before);
        assertThat(log.size()).isEqualTo(size);
    }

    @Test
    void whatIsChangedPastTheApplicationIsFoundAndTold() {
        CertificateDetails certificate = aCertificate();
        String number = certificate.number().value();
        assertThat(comparison.compare().logIsWhole()).isTrue();
        assertThat(comparison.compare().certificates()).doesNotContain(number);

        tamper("UPDATE certificate SET revoked_at = issued_at WHERE number = ?", number);
        assertThat(comparison.compare().certificates()).contains(number);
        comparison.compareAndTell();
        assertThat(
                        database.sql(
                                        "SELECT COUNT(*) FROM audit_entry WHERE act = 'certificates.log-differs' AND details LIKE ?")
                                .param("%" + number + "%")
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
        tamper("UPDATE certificate SET revoked_at = NULL WHERE number = ?", number);

        tamper(
                "UPDATE certificate SET document_hash = REVERSE(document_hash) WHERE number = ?",
                number);
        assertThat(comparison.compare().certificates()).contains(number);
        tamper(
                "UPDATE certificate SET document_hash = REVERSE(document_hash) WHERE number = ?",
                number);
        assertThat(comparison.compare().certificates()).doesNotContain(number);
    }

    @Test
    void anEntryThatWasChangedInTheDatabaseBreaksTheLog() {
        aCertificate();
        tamper(
                "UPDATE log_leaf SET content = REPLACE(content, ?, 'expired') WHERE leaf_index = 0",
                "issued");
        assertThat(comparison.compare().logIsWhole()).isFalse();
        tamper(
                "UPDATE log_leaf SET content = REPLACE(content, 'expired', ?) WHERE leaf_index = 0",
                "issued");
        assertThat(comparison.compare().logIsWhole()).isTrue();
    }

    private void tamper(String sql, String value) {
        database.sql(sql).param(value).update();
    }

    private CertificateDetails aCertificate() {
        Actor holder = learners.aTraineeWhoReadEveryLesson();
        learners.pass(holder);
        await().until(() ->
                !learners.as(holder, () -> certificates.mine(ALL).getContent()).isEmpty());
        return learners.as(holder, () -> certificates.mine(ALL).getContent()).getFirst();
    }

    private void revoke(CertificateDetails certificate) {
        learners.as(
                new Actor(PersonId.next(), "A. Zupan", Set.of(Role.ACCREDITOR)),
                () ->
                        acts.revoke(
                                certificate.number(),
                                RevocationReason.MISCONDUCT,
                                new Explanation("Somebody else answered.")));
    }

    private void suspend(CertificateDetails certificate) {
        asAnOfficer(
                () -> acts.suspend(certificate.number(), new Explanation("A complaint came in.")));
    }

    private void reinstate(CertificateDetails certificate) {
        asAnOfficer(() ->
                acts.reinstate(
                        certificate.number(), new Explanation("The complaint was groundless.")));
    }

    private <T> void asAnOfficer(Supplier<T> work) {
        learners.as(new Actor(PersonId.next(), "A. Zupan", Set.of(Role.ACCREDITOR)), work);
    }

    private StatusPosition placeOf(CertificateDetails certificate) {
        return database.sql(
                        "SELECT list, position FROM certificate_status_position WHERE certificate = ?")
                .param(certificate.id().toString())
                .query((row, _) -> new StatusPosition(row.getString(1), row.getInt(2)))
                .single();
    }

    private List<String> entries(CertificateDetails certificate) {
        return logged.of(certificate.code()).stream().map(InclusionProof::entry).toList();
    }

    /** The entries without their place. */
    private List<String> facts(CertificateDetails certificate) {
        return entries(certificate).stream().map(entry -> entry.replaceFirst("\\d+,", "")).toList();
    }

    private List<String> acts(CertificateDetails certificate) {
        return entries(certificate).stream()
                .map(entry -> entry.replaceFirst(".*\"act\":\"([a-z]+)\".*", "$1"))
                .toList();
    }
}
