package eu.most.signing.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * The directory with an institution's root: {@code root.p12}, {@code root.password}, and {@code
 * ca.crl}, from which each newer revocation list is made. It is taken away from the machine and
 * comes back only when there is something to sign.
 */
final class RootKeys {

    private static final String ALIAS = "root";

    private final Path directory;
    private final KeystoreFile keystore;
    private final KeyFile list;

    RootKeys(Path directory) {
        this.directory = directory;
        keystore =
                new KeystoreFile(directory.resolve("root.p12"), directory.resolve("root.password"));
        list = new KeyFile(directory.resolve("ca.crl"));
    }

    Path directory() {
        return directory;
    }

    List<KeyFile> files() {
        return List.of(keystore.passwordFile(), list, keystore.keystore());
    }

    void make(Authority root) throws IOException, GeneralSecurityException {
        KeyStore store = KeystoreFile.empty();
        store.setKeyEntry(
                ALIAS, root.key(), keystore.makePassword(), new Certificate[] {root.certificate()});
        keystore.write(store);
    }

    Authority read() throws IOException, GeneralSecurityException {
        KeyStore store = keystore.read();
        if (!(store.getKey(ALIAS, keystore.password()) instanceof PrivateKey key)
                || !(store.getCertificate(ALIAS) instanceof X509Certificate certificate)) {
            throw new KeysRefused(keystore.keystore().path() + " holds no key named root.");
        }
        return new Authority(key, certificate);
    }

    List<Revocation> revoked(Authority root) throws IOException, GeneralSecurityException {
        return RevocationList.read(list.read(), root.certificate()).all();
    }

    void keep(byte[] revocationList) throws IOException {
        list.write(revocationList);
    }
}
