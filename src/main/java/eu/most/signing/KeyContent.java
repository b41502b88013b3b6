package eu.most.signing;

import eu.most.kernel.Sha256;
import eu.most.signing.keys.KeystoreFile;
import eu.most.signing.keys.RevocationList;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the files with an institution's keys held when they were read, each once: so all that is
 * made of it fits together, even if somebody writes them meanwhile.
 */
final class KeyContent {

    private static final String KEY = "The seal key";
    private static final String CHECK_KEY = "Check most.seal.keystore and most.seal.password-file.";
    private static final String LIST = "The list of revoked keys";
    private static final String CHECK_LIST = "Check most.seal.revocation-list.";

    private final KeyFiles files;
    private final KeyStore store;
    private final char[] password;
    private final byte @Nullable [] list;
    private final String fingerprint;

    private KeyContent(
            KeyFiles files, byte[] keystore, byte[] passwordFile, byte @Nullable [] list) {
        this.files = files;
        this.list = list;
        password = KeystoreFile.password(passwordFile);
        MessageDigest digest = Sha256.digest();
        for (byte[] each :
                new byte[][] {keystore, passwordFile, list == null ? new byte[0] : list}) {
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(each.length).flip());
            digest.update(each);
        }
        fingerprint = HexFormat.of().formatHex(digest.digest());
        try {
            store = KeystoreFile.open(keystore, password);
        } catch (IOException | GeneralSecurityException e) {
            throw unusableKey(e);
        }
    }

    /**
     * Reads the files.
     *
     * @throws UnusableKeys if one cannot be read, or the keystore cannot be opened
     */
    static KeyContent read(KeyFiles files) {
        Path list = files.list();
        return new KeyContent(
                files,
                bytes(KEY, files.keystore(), CHECK_KEY),
                bytes(KEY, files.passwordFile(), CHECK_KEY),
                list == null ? null : bytes(LIST, list, CHECK_LIST));
    }

    private static byte[] bytes(String what, Path file, String remedy) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnusableKeys(what, file, e, remedy);
        }
    }

    /** SHA-256 of it all, in hexadecimal digits. */
    String fingerprint() {
        return fingerprint;
    }

    /**
     * The keys in it.
     *
     * @throws UnusableKeys if it does not hold what it should
     */
    KeysInUse open(Instant now) {
        SealKeys seals = SealKeys.of(this, now);
        return new KeysInUse(seals, TokenKeys.of(this, seals.revoked(), now));
    }

    Path keystore() {
        return files.keystore();
    }

    KeyStore store() {
        return store;
    }

    char[] password() {
        return password;
    }

    /** The list of revoked keys, if there is one; it must be of whoever certified the key. */
    Optional<RevocationList> list(X509Certificate issuer) {
        if (list == null || files.list() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(RevocationList.read(list, issuer));
        } catch (GeneralSecurityException e) {
            throw new UnusableKeys(LIST, files.list(), e, CHECK_LIST);
        }
    }

    UnusableKeys unusableKey(Exception why) {
        return new UnusableKeys(KEY, files.keystore(), why, CHECK_KEY);
    }
}
