package eu.most.signing.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class KeyCommandTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(300));

    @TempDir Path directory;

    private KeysOnDisk keys;

    @BeforeEach
    void nothingIsThere() {
        keys = new KeysOnDisk(directory);
    }

    @Test
    void anInstitutionGetsARootForAMediumAndKeysForItsServers() throws Exception {
        keys.init(NOW);

        assertThat(names(keys.root()))
                .containsExactlyInAnyOrder("root.p12", "root.password", "ca.crl");
        assertThat(names(keys.server()))
                .containsExactlyInAnyOrder("seal.p12", "seal.password", "ca.crl", "log.pem");
        assertThat(new LogKeyFile(keys.logKey()).load().getPrivate().getAlgorithm())
                .as("S11")
                .isEqualTo("EdDSA");
        List<X509Certificate> chain = chain("seal");
        assertThat(chain).hasSize(2);
        chain.getFirst().verify(chain.getLast().getPublicKey());
        assertThat(chain.getLast().getSubjectX500Principal().getName())
                .contains("– root", "Vězeňská služba");
        assertThat(chain("token").getFirst().getKeyUsage()[0]).isTrue();
        assertThat(chain("seal").getFirst().getKeyUsage()[1]).isTrue();
        assertThat(store().containsAlias("root")).isFalse();
        assertThat(list().all()).isEmpty();
        assertThat(list().end()).isAfter(NOW.plus(Duration.ofDays(365)));
    }

    @Test
    void secretsAreForTheirOwnerAndNeverShown() throws Exception {
        keys.init(NOW);

        for (Path folder : List.of(keys.root(), keys.server())) {
            assertThat(rights(folder)).isEqualTo("rwx------");
            for (String name : names(folder)) {
                assertThat(rights(folder.resolve(name))).as(name).isEqualTo("rw-------");
            }
        }
        assertThat(keys.said())
                .doesNotContain(Files.readString(keys.passwordFile()))
                .doesNotContain(Files.readString(keys.root().resolve("root.password")));
    }

    @Test
    void nothingIsOverwritten() throws Exception {
        Files.createDirectories(keys.server());
        Files.writeString(keys.list(), "somebody's");

        assertThat(keys.run(NOW, "init", "--name", "Academy", "--address", "https://most.example"))
                .isEqualTo(1);

        assertThat(keys.said()).contains("ca.crl is there already").hasLineCount(1);
        assertThat(keys.list()).hasContent("somebody's");
        assertThat(keys.root()).doesNotExist();
    }

    @Test
    void whatCannotBeFinishedIsTakenBack() throws Exception {
        Path file = Files.writeString(directory.resolve("secrets"), "no directory");

        assertThat(keys.run(NOW, "init", "--name", "Academy", "--address", "https://most.example"))
                .isEqualTo(1);

        assertThat(keys.said()).hasLineCount(1);
        assertThat(file).hasContent("no directory");
        assertThat(keys.root().getParent()).doesNotExist();
    }

    @Test
    void aRollMakesNewKeysAndKeepsTheOldCertificates() throws Exception {
        keys.init(NOW);
        List<X509Certificate> old = chain("seal");
        Files.setPosixFilePermissions(
                keys.keystore(), PosixFilePermissions.fromString("r--r--r--"));

        keys.roll(LATER, LATER.plusSeconds(60));

        assertThat(chain("seal").getFirst()).isNotEqualTo(old.getFirst());
        assertThat(chain("seal").getLast()).isEqualTo(old.getLast());
        assertThat(store().getCertificate("seal-retired-2027-09-17t09:01:00z"))
                .isEqualTo(old.getFirst());
        assertThat(KeyUse.retirement("seal-retired-2027-09-17t09:01:00z"))
                .contains(LATER.plusSeconds(60));
        assertThat(store().isKeyEntry("seal-retired-2027-09-17t09:01:00z")).isFalse();
        assertThat(keys.ids("token")).hasSize(2).doesNotHaveDuplicates();
        assertThat(address(chain("seal").getFirst())).isEqualTo(address(old.getFirst()));
        assertThat(rights(keys.keystore())).as("as somebody set them").isEqualTo("r--r--r--");
    }

    @Test
    void theRootIsNeededAndNoOther() throws Exception {
        keys.init(NOW);
        KeysOnDisk others = new KeysOnDisk(directory.resolve("others"));
        others.init(NOW);
        byte[] before = Files.readAllBytes(keys.keystore());
        String server = keys.server().toString();

        assertThat(keys.runAsIs(LATER, "roll", "--server", server)).isEqualTo(1);
        assertThat(keys.said()).contains("--root is missing");
        assertThat(
                        keys.runAsIs(
                                LATER,
                                "roll",
                                "--server",
                                server,
                                "--root",
                                others.root().toString()))
                .isEqualTo(1);
        assertThat(keys.said()).contains("is not the one of the keys in").hasLineCount(1);
        assertThat(keys.runAsIs(LATER, "roll", "--server", server, "--root", directory.toString()))
                .isEqualTo(1);
        assertThat(keys.said()).contains("root.p12 cannot be used: it is not there");
        assertThat(keys.keystore()).hasBinaryContent(before);
    }

    @Test
    void aRevokedKeyIsOnTheSignedListWithReasonAndInstant() throws Exception {
        keys.init(NOW);
        String id = keys.ids("seal").getFirst();

        keys.revoke(LATER, id.substring(0, 8), NOW.plusSeconds(3600));

        assertThat(list().of(chain("seal").getFirst()))
                .contains(
                        new Revocation(
                                chain("seal").getFirst().getSerialNumber(),
                                NOW.plusSeconds(3600),
                                KeyRevocationReason.KEY_COMPROMISE));
        assertThat(list().of(chain("token").getFirst())).isEmpty();
        assertThat(keys.said())
                .contains("REVOKED from 2026-11-21T10:00:00Z on (key-compromise)", "today's key");
    }

    @Test
    void aRevocationStaysThroughRollAndRenewal() throws Exception {
        keys.init(NOW);
        String id = keys.ids("seal").getFirst();
        keys.roll(NOW, NOW.plusSeconds(60));
        keys.revoke(LATER, id, NOW);
        X509Certificate revoked =
                (X509Certificate) store().getCertificate("seal-retired-2026-11-21t09:01:00z");

        keys.roll(LATER.plusSeconds(5), LATER.plusSeconds(60));
        assertThat(list().of(revoked)).isPresent();
        assertThat(keys.run(LATER.plus(Duration.ofDays(300)), "renew")).isZero();

        assertThat(list().of(revoked)).isPresent();
        assertThat(list().signedAt()).isEqualTo(LATER.plus(Duration.ofDays(300)));
    }

    @Test
    void whatMakesNoSenseIsRefusedInOneLine() {
        keys.init(NOW);
        String id = keys.ids("seal").getFirst();
        keys.revoke(NOW, id, NOW);

        assertRefused("was revoked before", "revoke", "--key", id, "--reason", "superseded");
        assertRefused("No key begins", "revoke", "--key", "00000000", "--reason", "superseded");
        assertRefused("eight digits", "revoke", "--key", "0", "--reason", "superseded");
        assertRefused("There is no reason 'why'", "revoke", "--key", id, "--reason", "why");
        assertRefused("--key is missing", "revoke");
        assertRefused("no instant", "roll", "--until", "tomorrow");
        assertRefused("in the past", "roll", "--until", "2020-01-01T00:00:00Z");
        assertRefused("does not know '--force'", "roll", "--force", "yes");
        assertRefused("does not know 'destroy'", "destroy");
        assertRefused(
                "has been",
                "revoke",
                "--key",
                id,
                "--reason",
                "superseded",
                "--from",
                "2999-01-01T00:00:00Z");
        for (String address : List.of("most.example", "ftp://a.b", "https://", "https://a b/%zz")) {
            assertRefused("is no address", "init", "--name", "A", "--address", address);
        }
        assertRefused("at most 50", "init", "--name", "A".repeat(51), "--address", "https://a.b");
        assertThat(keys.runAsIs(NOW)).isEqualTo(2);
        assertThat(keys.runAsIs(NOW, "--help")).isZero();
        assertThat(keys.said()).contains("./most keys roll", "key-compromise");
    }

    private void assertRefused(String why, String verb, String... more) {
        assertThat(keys.run(NOW, verb, more)).isEqualTo(1);
        assertThat(keys.said()).startsWith("most: ").contains(why).hasLineCount(1);
    }

    private KeyStore store() throws Exception {
        return new KeystoreFile(keys.keystore(), keys.passwordFile()).read();
    }

    private List<X509Certificate> chain(String alias) throws Exception {
        return KeystoreFile.chain(store(), alias);
    }

    private RevocationList list() throws Exception {
        return RevocationList.read(Files.readAllBytes(keys.list()), chain("seal").getLast());
    }

    private static byte[] address(X509Certificate certificate) {
        return certificate.getExtensionValue("2.5.29.31");
    }

    private static String rights(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
