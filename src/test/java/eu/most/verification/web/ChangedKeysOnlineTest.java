package eu.most.verification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.when;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.SignedJWT;
import eu.most.access.Actor;
import eu.most.access.PeopleInRole;
import eu.most.access.Role;
import eu.most.certificates.Certificates;
import eu.most.documents.CertificateDrawing;
import eu.most.kernel.PersonId;
import eu.most.learning.LearnersInTests;
import eu.most.notifications.Notifications;
import eu.most.signing.CannotSign;
import eu.most.signing.InstalledKeys;
import eu.most.signing.KeyRunsOut;
import eu.most.signing.KeysTaken;
import eu.most.signing.ListRunsOut;
import eu.most.signing.Seal;
import eu.most.signing.TestSeal;
import eu.most.signing.keys.KeysOnDisk;
import eu.most.verification.DocumentCheck;
import eu.most.verification.DocumentVerdict;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** An installation that runs while its administrator rolls and revokes keys. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(LearnersInTests.class)
@DirtiesContext
class ChangedKeysOnlineTest {

    private static final Instant START = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final Actor ADMINISTRATOR =
            new Actor(PersonId.next(), "A. Admin", Set.of(Role.ADMINISTRATOR));
    private static final String REFUSED = "certificates.notice.keys-refused";
    private static final String NODE = ManagementFactory.getRuntimeMXBean().getName();
    private static final Duration LIFE = Duration.ofDays(1826);
    private static final Duration LIFE_OF_LIST = Duration.ofDays(400);
    private static final PageRequest ALL = PageRequest.of(0, 100);
    private static final String LIST = LocalDate.now().getYear() + "-1";

    @TempDir static Path directory;

    private static KeysOnDisk disk;
    private static int rolled;

    @Autowired InstalledKeys keys;
    @Autowired Seal seal;
    @Autowired CertificateDrawing drawing;
    @Autowired DocumentCheck check;
    @Autowired Certificates certificates;
    @Autowired LearnersInTests learners;
    @Autowired Notifications notifications;
    @Autowired List<ScheduledTaskHolder> schedules;
    @Autowired JdbcClient database;
    @Autowired ApplicationEventPublisher events;
    @MockitoBean PeopleInRole people;
    @LocalServerPort int port;

    @BeforeAll
    static void theInstallation() {
        disk = new KeysOnDisk(directory);
        disk.init(daysAgo(30));
    }

    @DynamicPropertySource
    static void itHasKeysOfItsOwn(DynamicPropertyRegistry properties) {
        properties.add("most.seal.keystore", () -> disk.keystore().toString());
        properties.add("most.log.key-file", () -> disk.logKey());
        properties.add("most.seal.password-file", () -> disk.passwordFile());
        properties.add("most.seal.revocation-list", () -> disk.list());
    }

    @BeforeEach
    void anAdministratorAndNewKeys() {
        when(people.with(Role.ADMINISTRATOR)).thenReturn(List.of(ADMINISTRATOR.person()));
        disk.roll(Instant.now(), soon());
        TestSeal.look(keys);
    }

    @Test
    void newKeysAreUsedEverywhereAndWhatTheOldOnesSignedStaysGood() throws Exception {
        aPlaceInTheList();
        byte[] old = issued(START);
        String oldToken = kidOfTheGate();
        String oldSeal = seal.key().value();

        disk.roll(Instant.now(), soon());
        TestSeal.look(keys);

        String newSeal = disk.ids("seal").getFirst();
        String newToken = disk.ids("token").getFirst().substring(0, 12);
        assertThat(seal.key().value()).isEqualTo(newSeal).isNotEqualTo(oldSeal);
        assertThat(verdict(old)).isEqualTo(DocumentVerdict.REGISTERED);
        assertThat(verdict(issued(Instant.now()))).isEqualTo(DocumentVerdict.REGISTERED);
        assertThat(states())
                .containsEntry(newSeal, "current")
                .containsEntry(newToken, "current")
                .containsEntry(oldSeal, "retired")
                .containsEntry(oldToken, "retired");
        assertThat(get("keys/" + newToken).statusCode()).isEqualTo(200);
        assertThat(kidOfTheGate()).isEqualTo(newToken).isNotEqualTo(oldToken);
        assertThat(kidOfTheList()).endsWith(newToken);
        assertThat(text("status/" + LIST + ".cwt")).contains(newToken).doesNotContain(oldToken);
        assertThat(text("gate.json")).isNotEmpty();
    }

    @Test
    void aRevokedKeyIsKnownWithoutARestart() throws Exception {
        byte[] sealed = issued(START);
        String stolen = seal.key().value();
        disk.roll(Instant.now(), soon());
        disk.revoke(Instant.now(), stolen, START.minusSeconds(1));

        TestSeal.look(keys);

        assertThat(page(sealed)).contains("<h1>Sealed with a revoked key</h1>");
        assertThat(states()).containsEntry(stolen, "revoked");
        assertThat(get("ca.crl").body()).isEqualTo(Files.readAllBytes(disk.list()));
        assertThat(verdict(issued(Instant.now()))).isEqualTo(DocumentVerdict.REGISTERED);
    }

    @Test
    void todaysKeyIsNotTrustedFromTheMomentOnThatItIsRevokedAndTheNextMakesUpForIt()
            throws Exception {
        aPlaceInTheList();
        byte[] sealed = issued(START);
        String stolen = seal.key().value();
        disk.revoke(Instant.now(), stolen, START.minusSeconds(1));
        disk.revoke(Instant.now(), disk.ids("token").getFirst(), START.minusSeconds(1));

        TestSeal.look(keys);

        assertThat(verdict(sealed)).isEqualTo(DocumentVerdict.KEY_REVOKED);
        assertThatExceptionOfType(CannotSign.class)
                .isThrownBy(() -> seal.seal(CertificateOnFile.of("Eva Malá").drawnBy(drawing)))
                .withMessageContaining("is revoked");
        assertThat(states()).containsEntry(stolen, "revoked");
        assertThat(get("gate.json").statusCode()).isEqualTo(503);
        assertThat(get("status/" + LIST + ".cwt").statusCode()).isEqualTo(503);
        assertThat(notices()).contains("certificates.notice.keys-revoked");
        Actor learner = somebodyWhoPassesInVain();

        disk.roll(Instant.now(), soon());
        TestSeal.look(keys);

        assertThat(get("gate.json").statusCode()).isEqualTo(200);
        await().until(() -> held(learner) == 1);
        await().until(() -> waiting(learner).isEmpty());
    }

    @Test
    void aKeyThatIsRevokedIsToldOnceHoweverManyNodesFindIt() {
        disk.revoke(Instant.now(), seal.key().value(), START.minusSeconds(1));
        long before = timesTold("certificates.notice.keys-revoked");

        TestSeal.look(keys);
        events.publishEvent(new KeysTaken(keys.now()));

        assertThat(timesTold("certificates.notice.keys-revoked")).isEqualTo(before + 1);
    }

    @Test
    void aKeyWhoseTimeIsOverSealsNothingAndTheNextMakesUpForIt() {
        long told = timesTold("certificates.notice.key-expired");
        long toldBefore = timesTold("certificates.notice.key-runs-out");
        Instant end = Instant.now().plusSeconds(70).truncatedTo(ChronoUnit.SECONDS);
        disk.roll(end.minus(LIFE), soon());

        TestSeal.look(keys);

        assertThat(timesTold("certificates.notice.key-runs-out")).isEqualTo(toldBefore + 1);
        assertThat(newest("certificates.key-runs-out")).contains(end.toString());
        await().until(() -> {
            TestSeal.look(keys);
            return !keys.now().canIssue();
        });
        events.publishEvent(new KeyRunsOut(seal.key(), end, true));

        assertThat(timesTold("certificates.notice.key-expired"))
                .as("by two nodes")
                .isEqualTo(told + 1);
        assertThat(newest("certificates.key-expired")).contains(end.toString());
        Actor learner = somebodyWhoPassesInVain();

        disk.roll(Instant.now(), soon());
        TestSeal.look(keys);

        await().until(() -> held(learner) == 1);
    }

    @Test
    void aListThatRunsOutIsToldOnceHoweverManyNodesFindIt() {
        long toldBefore = timesTold("certificates.notice.list-runs-out");
        long told = timesTold("certificates.notice.list-expired");
        Instant end = renewedSoThatItEndsAt(Instant.now().plus(Duration.ofDays(5)));

        TestSeal.look(keys);
        TestSeal.look(keys);
        events.publishEvent(new ListRunsOut(end, false));

        assertThat(timesTold("certificates.notice.list-runs-out")).isEqualTo(toldBefore + 1);
        assertThat(newest("certificates.list-runs-out")).contains(end.toString());

        Instant over = renewedSoThatItEndsAt(Instant.now().minusSeconds(60));
        TestSeal.look(keys);
        events.publishEvent(new ListRunsOut(over, true));

        assertThat(timesTold("certificates.notice.list-expired")).isEqualTo(told + 1);
        assertThat(newest("certificates.list-expired")).contains(over.toString());
        assertThat(keys.now().canIssue()).isTrue();
    }

    @Test
    void aHalfWrittenFileLeavesAllAsItWasAndAdministratorsReadOfIt() throws Exception {
        byte[] sealed = issued(START);
        String current = seal.key().value();
        byte[] whole = Files.readAllBytes(disk.keystore());
        Files.write(disk.keystore(), Arrays.copyOf(whole, whole.length / 2));
        long before = timesTold(REFUSED);

        TestSeal.look(keys);
        TestSeal.look(keys);
        TestSeal.look(keys);

        assertThat(seal.key().value()).isEqualTo(current);
        assertThat(verdict(sealed)).isEqualTo(DocumentVerdict.REGISTERED);
        assertThat(verdict(issued(Instant.now()))).isEqualTo(DocumentVerdict.REGISTERED);
        assertThat(timesTold(REFUSED)).isEqualTo(before + 1);
        assertThat(newest("certificates.keys-refused")).contains("seal.p12", NODE);
        Files.write(disk.keystore(), whole);
    }

    @Test
    void theTrailSaysWhichKeysWereTakenAndByWhichNode() {
        assertThat(newest("certificates.keys-taken")).contains(seal.key().value(), NODE);
    }

    @Test
    void everyNodeLooksByItselfWithinAMinute() {
        assertThat(
                        schedules.stream()
                                .flatMap(holder -> holder.getScheduledTasks().stream())
                                .map(ScheduledTask::getTask)
                                .filter(task -> task.toString().contains("WatchedKeys.look")))
                .singleElement()
                .isInstanceOfSatisfying(
                        FixedDelayTask.class,
                        task ->
                                assertThat(
                                                task.getIntervalDuration()
                                                        .plus(task.getInitialDelayDuration()))
                                        .isLessThanOrEqualTo(Duration.ofMinutes(1)));
    }

    private byte[] issued(Instant at) {
        CertificateOnFile certificate = CertificateOnFile.of("Žofie Šťastná-Krhovská");
        byte[] pdf = seal.seal(certificate.drawnBy(drawing));
        certificate.register(database, pdf, LocalDate.now().plusYears(2), at);
        return pdf;
    }

    private static Instant renewedSoThatItEndsAt(Instant end) {
        Instant whole = end.truncatedTo(ChronoUnit.SECONDS);
        assertThat(disk.run(whole.minus(LIFE_OF_LIST), "renew")).as(disk.said()).isZero();
        return whole;
    }

    private void aPlaceInTheList() {
        CertificateOnFile certificate = CertificateOnFile.of("Eva Malá");
        certificate.register(database, new byte[] {1}, LocalDate.now().plusYears(2));
        database.sql(
                        """
                        INSERT INTO certificate_status_position (certificate, list, position)
                        SELECT id, ?, ? FROM certificate WHERE number = ?
                        """)
                .params(
                        LIST,
                        ThreadLocalRandom.current().nextInt(131_072),
                        certificate.number().value())
                .update();
    }

    private DocumentVerdict verdict(byte[] pdf) {
        return check.check(pdf).verdict();
    }

    private String page(byte[] pdf) throws Exception {
        return new Upload(port).send("/verify?lang=en", pdf).body();
    }

    /** The published keys, by their ids. */
    private Map<String, Object> states() throws Exception {
        Map<String, Object> states = new HashMap<>();
        Map<String, Object> published = JSONObjectUtils.parse(text("jwks.json"));
        for (Map<String, Object> key : JSONObjectUtils.getJSONObjectArray(published, "keys")) {
            states.put((String) key.get("kid"), key.get("most_state"));
        }
        return states;
    }

    private String kidOfTheGate() throws Exception {
        Map<String, Object> signed = JSONObjectUtils.parse(text("gate.json"));
        return JWSHeader.parse(new Base64URL((String) signed.get("protected"))).getKeyID();
    }

    private String kidOfTheList() throws Exception {
        return SignedJWT.parse(text("status/" + LIST + "/revocation.jwt")).getHeader().getKeyID();
    }

    private Actor somebodyWhoPassesInVain() {
        Actor learner = learners.aTraineeWhoReadEveryLesson();
        learners.pass(learner);
        await().until(() -> waiting(learner).equals("FAILED"));
        assertThat(held(learner)).isZero();
        return learner;
    }

    private int held(Actor learner) {
        return learners.as(learner, () -> certificates.mine(ALL).getContent().size());
    }

    /** How the outbox stands about what this learner completed; empty if nothing waits. */
    private String waiting(Actor learner) {
        return database.sql(
                        """
                        SELECT status FROM EVENT_PUBLICATION
                        WHERE listener_id LIKE '%CertificateOnCompletion%' AND serialized_event LIKE ?
                        """)
                .param("%" + learner.person().value() + "%")
                .query(String.class)
                .optional()
                .orElse("");
    }

    private List<String> notices() {
        return learners.as(
                ADMINISTRATOR,
                () ->
                        notifications.inbox(ADMINISTRATOR.person(), ALL).stream()
                                .map(message -> message.notice().key())
                                .toList());
    }

    private long timesTold(String notice) {
        return notices().stream().filter(notice::equals).count();
    }

    private String newest(String act) {
        return database.sql(
                        "SELECT details FROM audit_entry WHERE act = ? ORDER BY sequence DESC LIMIT 1")
                .param(act)
                .query(String.class)
                .single();
    }

    private String text(String file) throws Exception {
        HttpResponse<byte[]> answer = get(file);
        assertThat(answer.statusCode()).as(file).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.ISO_8859_1);
    }

    private HttpResponse<byte[]> get(String file) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + port + "/.well-known/most/" + file);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
    }

    /** No two keys retire in the same second. */
    private static Instant soon() {
        return START.plus(Duration.ofHours(1)).plusSeconds(++rolled);
    }

    private static Instant daysAgo(int days) {
        return START.minus(Duration.ofDays(days));
    }
}
