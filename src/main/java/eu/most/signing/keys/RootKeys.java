package eu.most.signing.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;

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
        keystore = KeystoreFile.in(directory, ALIAS);
        list = new KeyFile(directory.resolve("ca.crl"));
    }

    Path directory() {
        return directory;
    }

    List<KeyFile> files() {
        return List.of(keystore.passwordFile(), list, keystore.keystore());
    }

    void make(Authority root) throws IOException, GeneralSecurityException {
        keystore.makePassword();
        keystore.write(Map.of(ALIAS, root.entry()));
    }

    Authority read() throws IOException, GeneralSecurityException {
        return keystore.key(keystore.read(), ALIAS)
                .map(Authority::of)
                .orElseThrow(() -> keystore.lacks(ALIAS));
    }

    List<Revocation> revoked(Authority root) throws IOException, GeneralSecurityException {
        return RevocationList.read(list.read(), root.certificate()).all();
    }

    void keep(byte[] revocationList) throws IOException {
        list.write(revocationList);
    }
}
