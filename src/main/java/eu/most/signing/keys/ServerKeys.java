package eu.most.signing.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The directory from which servers take their keys: {@code seal.p12} with today's two keys and the
 * certificates of retired ones, {@code seal.password}, {@code ca.crl}, and {@code log.pem} with the
 * key of the transparency log, which is never rolled: it is what the log is known by.
 */
final class ServerKeys {

    private static final List<KeyUse> USES = List.of(KeyUse.SEAL, KeyUse.TOKEN);

    private final Path directory;
    private final KeystoreFile keystore;
    private final KeyFile list;
    private final LogKeyFile log;

    ServerKeys(Path directory) {
        this.directory = directory;
        keystore =
                new KeystoreFile(directory.resolve("seal.p12"), directory.resolve("seal.password"));
        list = new KeyFile(directory.resolve("ca.crl"));
        log = new LogKeyFile(directory.resolve("log.pem"));
    }

    Path directory() {
        return directory;
    }

    List<KeyFile> files() {
        return List.of(keystore.passwordFile(), list, log.file(), keystore.keystore());
    }

    KeyFile keystore() {
        return keystore.keystore();
    }

    void make(PrivateKeyEntry seal, PrivateKeyEntry token)
            throws IOException, GeneralSecurityException {
        char[] password = keystore.makePassword();
        KeyStore store = KeystoreFile.empty();
        put(store, KeyUse.SEAL, seal, password);
        put(store, KeyUse.TOKEN, token, password);
        log.make();
        keystore.write(store);
    }

    /** Puts new keys in the place of today's, whose certificates stay. */
    void roll(PrivateKeyEntry seal, PrivateKeyEntry token, Instant retired)
            throws IOException, GeneralSecurityException {
        char[] password = keystore.password();
        KeyStore store = keystore.read();
        for (KeyUse use : USES) {
            X509Certificate old = KeystoreFile.chain(store, use.alias()).getFirst();
            if (store.containsAlias(use.aliasUntil(retired))) {
                throw new KeysRefused("Another key retires at this very moment; wait a second.");
            }
            store.deleteEntry(use.alias());
            store.setCertificateEntry(use.aliasUntil(retired), old);
        }
        put(store, KeyUse.SEAL, seal, password);
        put(store, KeyUse.TOKEN, token, password);
        keystore.write(store);
    }

    /** Every key of the server's, today's first. */
    List<ServerKey> all() throws IOException, GeneralSecurityException {
        KeyStore store = keystore.read();
        List<ServerKey> keys = new ArrayList<>();
        for (KeyUse use : USES) {
            List<X509Certificate> chain = KeystoreFile.chain(store, use.alias());
            if (chain.isEmpty()) {
                throw new KeysRefused(
                        keystore.keystore().path() + " holds no key named " + use.alias() + ".");
            }
            keys.add(new ServerKey(use, chain.getFirst(), true, Optional.empty()));
        }
        List<String> aliases = Collections.list(store.aliases());
        Collections.sort(aliases);
        for (String alias : aliases.reversed()) {
            if (store.isCertificateEntry(alias)
                    && store.getCertificate(alias) instanceof X509Certificate certificate) {
                KeyUse use = alias.startsWith(KeyUse.TOKEN.alias()) ? KeyUse.TOKEN : KeyUse.SEAL;
                keys.add(new ServerKey(use, certificate, false, KeyUse.retirement(alias)));
            }
        }
        return keys;
    }

    /** The authority's certificate as the server knows it. */
    X509Certificate authority() throws IOException, GeneralSecurityException {
        return KeystoreFile.chain(keystore.read(), KeyUse.SEAL.alias()).getLast();
    }

    RevocationList list() throws IOException, GeneralSecurityException {
        return RevocationList.read(list.read(), authority());
    }

    void publish(byte[] revocationList) throws IOException {
        list.write(revocationList);
    }

    private static void put(KeyStore store, KeyUse use, PrivateKeyEntry key, char[] password)
            throws GeneralSecurityException {
        store.setKeyEntry(use.alias(), key.getPrivateKey(), password, key.getCertificateChain());
    }
}
