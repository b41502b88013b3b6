package eu.most.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import eu.most.signing.keys.KeystoreFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class SealKeysTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    @TempDir Path directory;

    @Test
    void aFirstStartMakesDemonstrationKeysThatTheSecondFindsAgain() {
        SealKeys first = demonstration().seals();
        SealKeys second = demonstration().seals();

        assertThat(first.isDemonstration()).isTrue();
        assertThat(second.chain()).isEqualTo(first.chain()).hasSize(2);
        assertThat(first.authorityPem()).startsWith("-----BEGIN CERTIFICATE-----\n");
        assertThat(first.revocationList(NOW)).isPresent();
    }

    @Test
    void demonstrationKeysFromBeforeThereWereTokensGetOneAndKeepTheRest() throws Exception {
        KeysInUse first = demonstration();
        Path file = directory.resolve("demonstration.p12");
        KeystoreFile keystore = new KeystoreFile(file, directory.resolve("demonstration.password"));
        KeyStore store = keystore.read();
        store.deleteEntry("token");
        keystore.write(store);

        KeysInUse second = demonstration();
        KeysInUse third = demonstration();

        assertThat(second.seals().chain()).isEqualTo(first.seals().chain());
        assertThat(token(second)).isEqualTo(token(third)).isNotEqualTo(token(first));
    }

    @Test
    void theTokenKeyStandsBesideTheSealKeyUnderItsOwnName() throws Exception {
        DemonstrationAuthority authority = DemonstrationAuthority.make(NOW);
        DemonstrationAuthority earlier = DemonstrationAuthority.make(NOW);
        KeyStore store = keystore(authority);
        put(store, "token", authority.token());
        store.setCertificateEntry("token-2025", earlier.token().certificate());
        Path file = save(store);

        KeysInUse keys = content(file, "secret").open(NOW);
        TokenKeys tokens = keys.tokens();

        assertThat(keys.seals().trusted())
                .extracting(SealCertificate::id)
                .containsExactly(authority.seal().id());
        assertThat(tokens.isDemonstration()).isFalse();
        assertThat(tokens.all())
                .extracting(TokenCertificate::certificate)
                .containsExactly(authority.token().certificate(), earlier.token().certificate());
        assertThat(tokens.current().id().value()).doesNotContain("demo");
    }

    @Test
    void aKeystoreWithoutATokenKeySaysWhatIsMissing() throws Exception {
        Path file = save(keystore(DemonstrationAuthority.make(NOW)));

        assertThatIllegalStateException()
                .isThrownBy(() -> content(file, "secret").open(NOW))
                .withMessageContaining("named token");
    }

    private static TokenKeyId token(KeysInUse keys) {
        return keys.tokens().current().id();
    }

    @Test
    void nobodyButTheOwnerReadsTheDemonstrationKeys() throws IOException {
        new DemonstrationKeys(directory).loadOrMake(NOW);

        for (String file : List.of("demonstration.p12", "demonstration.password")) {
            assertThat(Files.getPosixFilePermissions(directory.resolve(file)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void manyStartsAtOnceAgreeOnTheKeys() {
        Set<SealKeyId> ids = ConcurrentHashMap.newKeySet();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                executor.submit(() -> ids.add(demonstration().seals().current().id()));
            }
        }
        assertThat(ids).hasSize(1);
    }

    @Test
    void theInstitutionsKeysAreNoDemonstration() throws Exception {
        DemonstrationAuthority authority = DemonstrationAuthority.make(NOW);
        DemonstrationAuthority earlier = DemonstrationAuthority.make(NOW);
        KeyStore store = keystore(authority);
        store.setCertificateEntry("retired-2025", earlier.seal().certificate());

        SealKeys keys = SealKeys.of(content(save(store), "secret\n"), NOW);

        assertThat(keys.isDemonstration()).isFalse();
        assertThat(keys.revocationList(NOW)).isEmpty();
        assertThat(keys.current().id()).isEqualTo(authority.seal().id());
        assertThat(keys.trusted())
                .extracting(SealCertificate::id)
                .containsExactly(authority.seal().id(), earlier.seal().id());
    }

    @Test
    void aWrongPasswordSaysWhatToCheckAndNoSecret() throws Exception {
        Path file = save(keystore(DemonstrationAuthority.make(NOW)));

        assertThatIllegalStateException()
                .isThrownBy(() -> content(file, "guess"))
                .withMessageContaining("most.seal.password-file")
                .withMessageNotContaining("guess");
    }

    @Test
    void anExpiredKeyDoesNotStart() throws Exception {
        DemonstrationAuthority authority = DemonstrationAuthority.make(NOW);
        KeyStore store = keystore(authority);
        put(store, "token", authority.token());
        KeyContent content = content(save(store), "secret");

        assertThatIllegalStateException()
                .isThrownBy(() -> content.open(NOW.plus(Duration.ofDays(4000))).ready())
                .withMessageContaining("was good until");
        assertThat(content.open(NOW).ready()).isNotNull();
    }

    @Test
    void twoKeysInOneFileAreRefused() throws Exception {
        KeyStore store = keystore(DemonstrationAuthority.make(NOW));
        DemonstrationAuthority other = DemonstrationAuthority.make(NOW);
        store.setKeyEntry(
                "other",
                other.root().key(),
                "secret".toCharArray(),
                new Certificate[] {other.root().certificate()});
        Path file = save(store);

        assertThatIllegalStateException()
                .isThrownBy(() -> content(file, "secret").open(NOW))
                .withMessageContaining("exactly one private key");
    }

    @Test
    void aKeystoreWithoutItsPasswordFileIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SealSettings(directory, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SealSettings(null, null, directory));
    }

    @Test
    void theSelfTestPassesWithASealThatWorks() {
        SealKeys keys = demonstration().seals();

        new SealSelfTest(new KeySeal(keys.current()), new SealCheck(keys)).run(NOW);
    }

    @Test
    void theSelfTestStopsASealThatTheCheckDoesNotKnow() {
        SealKeys keys = demonstration().seals();
        SealKey other = DemonstrationAuthority.make(NOW).seal();
        SealSelfTest test = new SealSelfTest(new KeySeal(other), new SealCheck(keys));

        assertThatIllegalStateException().isThrownBy(() -> test.run(NOW));
    }

    private static KeyStore keystore(DemonstrationAuthority authority)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        put(store, "seal", authority.seal());
        return store;
    }

    private static void put(KeyStore store, String alias, SealKey key)
            throws GeneralSecurityException {
        store.setKeyEntry(
                alias,
                key.privateKey(),
                "secret".toCharArray(),
                key.chain().toArray(new Certificate[0]));
    }

    private Path save(KeyStore store) throws GeneralSecurityException, IOException {
        Path file = directory.resolve("seal.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, "secret".toCharArray());
        }
        return file;
    }

    private KeysInUse demonstration() {
        return new DemonstrationKeys(directory).loadOrMake(NOW);
    }

    private KeyContent content(Path file, String password) throws IOException {
        Path passwordFile = Files.writeString(directory.resolve("seal.password"), password);
        return KeyContent.read(new KeyFiles(file, passwordFile, null));
    }
}
