package eu.most.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import eu.most.signing.keys.KeysOnDisk;
import eu.most.signing.keys.RevocationList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a running node makes of key files that change under it. */
@ExtendWith(OutputCaptureExtension.class)
class WatchedKeysTest {

    private static final Instant MADE = Instant.parse("2026-11-21T09:00:00Z");
    private static final Instant LATER = MADE.plus(Duration.ofHours(5));

    private static final Duration LIFE = Duration.ofDays(1826);
    private static final Duration LIFE_OF_LIST = Duration.ofDays(400);

    @TempDir Path directory;

    private final List<Object> told = new ArrayList<>();
    private Instant now = LATER;
    private KeysOnDisk disk;
    private WatchedKeys keys;

    @BeforeEach
    void aRunningNode() {
        disk = new KeysOnDisk(directory);
        disk.init(MADE);
        keys = watched();
    }

    @Test
    void newKeysAreTakenAndTheOldOnesStayKnown() {
        KeysInUse before = keys.now();
        disk.roll(MADE, LATER);

        keys.look();

        assertThat(ids(keys.now())).isEqualTo(disk.ids("seal"));
        assertThat(keys.now().tokens().all()).hasSize(2);
        assertThat(before.seals().trusted()).as("who took them earlier keeps them").hasSize(1);
        assertThat(told).containsExactly(new KeysTaken(keys.now()));
    }

    @Test
    void aRevocationCountsFromTheNextLookOn() {
        String old = disk.ids("seal").getFirst();
        disk.roll(MADE, LATER);
        keys.look();

        disk.revoke(LATER, old, MADE);
        assertThat(keys.now().seals().trusted().get(1).revoked()).isEmpty();
        keys.look();

        assertThat(keys.now().seals().trusted().get(1).revoked()).contains(MADE);
        assertThat(keys.now().seals().revocationList(LATER))
                .hasValueSatisfying(list -> assertThat(disk.list()).hasBinaryContent(list));
    }

    @Test
    void aKeyThatIsRevokedInItsTimeIsKnownAtOnceAndSealsNothingUntilTheNextIsThere(
            CapturedOutput log) {
        disk.revoke(LATER, disk.ids("seal").getFirst(), MADE);

        keys.look();

        KeysInUse revoked = keys.now();
        assertThat(revoked.seals().trusted().getFirst().standingAt(Optional.of(LATER)))
                .isEqualTo(KeyStatus.REVOKED);
        assertThatExceptionOfType(CannotSign.class)
                .isThrownBy(() -> revoked.seals().seal().seal(page()))
                .withMessageContaining("is revoked")
                .withMessageContaining("./most keys roll makes another");
        assertThat(log).containsOnlyOnce("nothing is issued until ./most keys roll");
        assertThatIllegalStateException()
                .isThrownBy(this::watched)
                .withMessageContaining("No server starts");

        disk.roll(LATER, LATER.plusSeconds(60));
        keys.look();

        assertThat(keys.now().revoked()).isEmpty();
        assertThat(new SealCheck(keys.now().seals()).check(keys.now().seals().seal().seal(page())))
                .isInstanceOf(SealFinding.Unbroken.class);
    }

    @Test
    void aRevocationIsTakenAlsoWhenTheKeysHaveRunOut() {
        disk.revoke(LATER, disk.ids("seal").getFirst(), MADE);
        disk.revoke(LATER, disk.ids("token").getFirst(), MADE);
        now = MADE.plus(Duration.ofDays(20 * 365));

        keys.look();

        assertThat(keys.now().revoked()).isPresent();
        assertThat(keys.now().tokens().all()).isEmpty();
    }

    @Test
    void aRevocationOfARetiredKeyIsTakenAlsoWhenTodaysHaveRunOut() {
        String old = disk.ids("seal").getFirst();
        disk.roll(LATER, LATER.plusSeconds(60));
        keys.look();
        now = LATER.plus(LIFE).plus(Duration.ofDays(1));
        keys.look();

        disk.revoke(now, old, MADE);
        keys.look();

        assertThat(keys.now().seals().trusted().get(1).revoked()).contains(MADE);
        assertThat(keys.now().canIssue()).isFalse();
    }

    @Test
    void keysThatHaveRunOutAreNotTakenInPlaceOfOthers() throws IOException {
        byte[] old = Files.readAllBytes(disk.keystore());
        Instant rolled = MADE.plus(Duration.ofDays(1000));
        disk.roll(rolled, rolled.plusSeconds(60));
        now = MADE.plus(LIFE).plusSeconds(1);
        keys.look();
        KeysInUse good = keys.now();
        assertThat(good.canIssue()).isTrue();

        Files.write(disk.keystore(), old);
        keys.look();

        assertThat(keys.now()).isSameAs(good);
    }

    @Test
    void keysThatRunOutAreToldWeeksBeforeAndAtTheirEndWhenTheySealNothingMore(CapturedOutput log) {
        renewed(MADE.plus(LIFE).minus(Duration.ofDays(61)));
        keys = watched();
        byte[] sealed = keys.now().seals().seal().seal(page());
        SealKeyId key = keys.now().seals().current().id();
        Instant end = MADE.plus(LIFE);
        now = end.minus(Duration.ofDays(61));
        keys.look();
        assertThat(told).isEmpty();
        KeysInUse before = keys.now();

        now = end.minus(Duration.ofDays(59));
        keys.look();
        keys.look();

        assertThat(told).containsExactly(new KeyRunsOut(key, end, false));
        assertThat(log).containsOnlyOnce("runs out on");
        assertThat(keys.now()).as("so that nothing is signed anew").isSameAs(before);
        assertThat(keys.now().seals().seal().seal(page())).isNotEmpty();

        // The next look may come after the end.
        now = end.minusSeconds(WatchedKeys.SECONDS_BETWEEN_LOOKS);
        keys.look();
        keys.look();

        KeysInUse over = keys.now();
        assertThat(told)
                .containsExactly(new KeyRunsOut(key, end, false), new KeyRunsOut(key, end, true));
        assertThat(log).containsOnlyOnce("The time of key " + key + " is over");
        assertThatExceptionOfType(CannotSign.class)
                .isThrownBy(() -> over.seals().seal().seal(page()))
                .withMessageContaining("was good until " + end)
                .withMessageContaining("./most keys roll makes another");
        assertThatExceptionOfType(CannotSign.class)
                .isThrownBy(() -> over.tokens().current().sign(new byte[1]))
                .withMessageContaining("was good until");
        assertThat(new SealCheck(over.seals()).check(sealed))
                .as("what it sealed in its time")
                .isInstanceOf(SealFinding.Unbroken.class);
        assertThat(over.tokens().all()).hasSize(1);
        assertThatIllegalStateException()
                .isThrownBy(this::watched)
                .withMessageContaining("No server starts");

        disk.roll(now, now.plusSeconds(60));
        keys.look();

        assertThat(keys.now().canIssue()).isTrue();
        assertThat(keys.now().seals().seal().seal(page())).isNotEmpty();
        assertThat(told).hasSize(3).endsWith(new KeysTaken(keys.now()));
    }

    @Test
    void aListThatRunsOutIsToldAMonthBeforeAndAtItsEndAndAllGoesOn(CapturedOutput log) {
        KeysInUse before = keys.now();
        Instant end = MADE.plus(LIFE_OF_LIST);
        now = MADE.plus(Duration.ofDays(366));
        keys.look();
        assertThat(told).as("who renews it once a year hears nothing").isEmpty();

        now = end.minus(Duration.ofDays(29));
        keys.look();
        keys.look();

        assertThat(told).containsExactly(new ListRunsOut(end, false));
        assertThat(log).containsOnlyOnce("The list of revoked keys ends on " + end);

        now = end.plusSeconds(1);
        keys.look();
        keys.look();

        assertThat(told).containsExactly(new ListRunsOut(end, false), new ListRunsOut(end, true));
        assertThat(log).containsOnlyOnce("The list of revoked keys ended on " + end);
        assertThat(keys.now()).isSameAs(before);
        assertThat(keys.now().canIssue()).isTrue();

        renewed(now);
        keys.look();
        keys.look();

        assertThat(told).hasSize(3).endsWith(new KeysTaken(keys.now()));
    }

    @Test
    void aListThatEndedBeforeTheNodeStartedIsToldAtItsFirstLook() {
        now = MADE.plus(LIFE_OF_LIST).plusSeconds(1);

        watched().look();

        assertThat(told).containsExactly(new ListRunsOut(MADE.plus(LIFE_OF_LIST), true));
    }

    @Test
    void aListThatLivesAWeekIsToldInItsLastHours() throws GeneralSecurityException {
        DemonstrationAuthority authority = DemonstrationAuthority.make(MADE);
        RevocationList list =
                RevocationList.read(authority.revocationList(MADE), authority.root().certificate());
        Instant end = MADE.plus(Duration.ofDays(7));
        KeysInUse weekly =
                new KeysInUse(
                        new SealKeys(authority.seal(), List.of(), list), TokenKeys.of(authority));

        assertThat(weekly.runningOut(end.minus(Duration.ofDays(1)))).isEmpty();
        assertThat(weekly.runningOut(end.minus(Duration.ofHours(16))))
                .containsExactly(new ListRunsOut(end, false));
    }

    @Test
    void aRevokedTokenKeySignsNothingAndIsNotBelieved() {
        disk.revoke(LATER, disk.ids("token").getFirst(), MADE);

        keys.look();

        assertThat(keys.now().tokens().all()).isEmpty();
        assertThatExceptionOfType(CannotSign.class)
                .isThrownBy(() -> keys.now().tokens().current().sign(new byte[1]))
                .withMessageContaining("is revoked");
        assertThat(keys.now().seals().seal().seal(page())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seal.p12", "seal.password", "ca.crl"})
    void aFileThatIsCutEmptyNonsenseOrGoneChangesNothing(String name) throws IOException {
        KeysInUse before = keys.now();
        Path file = disk.server().resolve(name);
        byte[] whole = Files.readAllBytes(file);

        for (byte[] broken :
                List.of(Arrays.copyOf(whole, whole.length / 2), new byte[0], new byte[] {1, 2})) {
            Files.write(file, broken);
            keys.look();
            assertThat(keys.now()).isSameAs(before);
        }
        Files.delete(file);
        keys.look();
        assertThat(keys.now()).isSameAs(before);

        Files.write(file, whole);
        keys.look();
        assertThat(keys.now()).isSameAs(before);
        disk.roll(MADE, LATER);
        keys.look();
        assertThat(ids(keys.now())).isEqualTo(disk.ids("seal"));
    }

    @Test
    void whatStaysBrokenIsLoggedOnceAndToldOnceButNotWhileItMayBeHalfWritten(CapturedOutput log)
            throws IOException {
        byte[] whole = Files.readAllBytes(disk.list());
        Files.write(disk.list(), Arrays.copyOf(whole, whole.length / 2));

        keys.look();
        assertThat(log).containsOnlyOnce("are not taken, the earlier ones go on");
        assertThat(log).containsOnlyOnce("most.seal.revocation-list").doesNotContain("(null)");
        assertThat(told).isEmpty();

        keys.look();
        keys.look();
        assertThat(log).containsOnlyOnce("are not taken, the earlier ones go on");
        assertThat(told)
                .singleElement()
                .isInstanceOfSatisfying(
                        KeysNotTaken.class, news -> assertThat(news.why()).contains("ca.crl"));

        Files.write(disk.list(), whole);
        keys.look();
        Files.delete(disk.list());
        keys.look();
        keys.look();
        assertThat(told).as("another time is another trouble").hasSize(2);
    }

    @Test
    void aKeyWhoseTimeHasNotComeIsTakenWhenItHas() {
        KeysInUse before = keys.now();
        disk.roll(LATER.plus(Duration.ofDays(3)), LATER.plus(Duration.ofDays(4)));
        keys.look();
        assertThat(keys.now()).isSameAs(before);

        now = LATER.plus(Duration.ofDays(3));
        keys.look();

        assertThat(ids(keys.now())).isEqualTo(disk.ids("seal"));
    }

    @Test
    void aNodeThatIsADaySlowTakesANewKeyAndWhatItSealsIsGood() {
        now = LATER.minus(Duration.ofHours(24));
        disk.roll(LATER, LATER.plusSeconds(60));

        keys.look();

        assertThat(ids(keys.now())).isEqualTo(disk.ids("seal"));
        assertThat(keys.now().seals().trusted().getFirst().standingAt(Optional.of(now)))
                .isEqualTo(KeyStatus.GOOD);
    }

    @Test
    void theListOfAnotherAuthorityIsNotTaken() throws IOException {
        KeysInUse before = keys.now();
        KeysOnDisk others = new KeysOnDisk(directory.resolve("others"));
        others.init(MADE);
        Files.write(disk.list(), Files.readAllBytes(others.list()));

        keys.look();

        assertThat(keys.now()).isSameAs(before);
    }

    @Test
    void aFileThatOnlyLooksNewerChangesNothing() throws IOException {
        KeysInUse before = keys.now();
        Files.setLastModifiedTime(disk.keystore(), FileTime.from(LATER));
        Files.write(disk.list(), Files.readAllBytes(disk.list()));

        keys.look();

        assertThat(keys.now()).isSameAs(before);
        assertThat(told).isEmpty();
    }

    @Test
    void whileNothingLooksNewerNothingIsRead() throws IOException {
        FileTime written = Files.getLastModifiedTime(disk.keystore());
        Files.write(disk.keystore(), new byte[(int) Files.size(disk.keystore())]);
        Files.setLastModifiedTime(disk.keystore(), written);

        keys.look();
        keys.look();

        assertThat(told).isEmpty();
    }

    @Test
    void whoCouldNotBeToldIsToldAtTheNextLook() {
        List<Object> heard = new ArrayList<>();
        WatchedKeys forgetful =
                new WatchedKeys(
                        TestSeal.files(disk),
                        news -> {
                            if (heard.isEmpty()) {
                                heard.add("no database");
                                throw new IllegalStateException("no database");
                            }
                            heard.add(news);
                        },
                        clock());
        disk.roll(MADE, LATER);

        assertThatIllegalStateException().isThrownBy(forgetful::look);
        assertThat(ids(forgetful.now())).as("and knows them all the same").hasSize(2);
        forgetful.look();
        forgetful.look();

        assertThat(heard).containsExactly("no database", new KeysTaken(forgetful.now()));
    }

    private void renewed(Instant at) {
        assertThat(disk.run(at, "renew")).as(disk.said()).isZero();
    }

    private WatchedKeys watched() {
        return new WatchedKeys(TestSeal.files(disk), told::add, clock());
    }

    private Clock clock() {
        Clock clock = mock(Clock.class);
        when(clock.instant()).thenAnswer(_ -> now);
        return clock;
    }

    private static List<String> ids(KeysInUse keys) {
        return keys.seals().trusted().stream().map(key -> key.id().value()).toList();
    }

    private static PreparedDocument page() {
        return SealSelfTest.blankPage(MADE);
    }
}
