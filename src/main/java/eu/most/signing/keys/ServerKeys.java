package eu.most.signing.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        keystore = KeystoreFile.in(directory, "seal");
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

    void make(Function<KeyUse, PrivateKeyEntry> made) throws IOException, GeneralSecurityException {
        keystore.makePassword();
        log.make();
        keystore.write(USES.stream().collect(Collectors.toUnmodifiableMap(KeyUse::alias, made)));
    }

    /** Puts new keys in the place of today's, whose certificates stay. */
    void roll(Function<KeyUse, PrivateKeyEntry> made, Instant retired)
            throws IOException, GeneralSecurityException {
        KeyStore store = keystore.read();
        for (KeyUse use : USES) {
            X509Certificate old = KeystoreFile.chain(store, use.alias()).getFirst();
            if (store.containsAlias(use.aliasUntil(retired))) {
                throw new KeysRefused("Another key retires at this very moment; wait a second.");
            }
            store.deleteEntry(use.alias());
            store.setCertificateEntry(use.aliasUntil(retired), old);
            keystore.put(store, use.alias(), made.apply(use));
        }
        keystore.write(store);
    }

    /** Every key of the server's, today's first. */
    List<ServerKey> all() throws IOException, GeneralSecurityException {
        KeyStore store = keystore.read();
        List<ServerKey> keys = new ArrayList<>();
        for (KeyUse use : USES) {
            List<X509Certificate> chain = KeystoreFile.chain(store, use.alias());
            if (chain.isEmpty()) {
                throw keystore.lacks(use.alias());
            }
            keys.add(new ServerKey(use, chain.getFirst(), true, Optional.empty()));
        }
        new TreeMap<>(KeystoreFile.certificates(store))
                .descendingMap()
                .forEach((alias, certificate) -> {
                    KeyUse use =
                            alias.startsWith(KeyUse.TOKEN.alias()) ? KeyUse.TOKEN : KeyUse.SEAL;
                    keys.add(new ServerKey(use, certificate, false, KeyUse.retirement(alias)));
                });
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
}
