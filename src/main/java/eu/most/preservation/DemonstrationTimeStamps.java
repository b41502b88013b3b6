package eu.most.preservation;

import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import eu.most.signing.keys.Authority;
import eu.most.signing.keys.KeyUse;
import eu.most.signing.keys.KeystoreFile;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A time-stamp service of our own making, for trying Most out: it says what the clock of this
 * machine says, and its name says that it is no authority.
 */
final class DemonstrationTimeStamps implements TimeStamps {

    private static final String ROOT = "root";
    private static final String STAMP = KeyUse.TIME_STAMP.alias();

    /** Stamps name the rules under which they are made; these, a random number, stand for none. */
    private static final String NO_POLICY = "2.25.147697138829513194463761350321894030353";

    private static final Duration LIFE_OF_LIST = Duration.ofDays(7);

    private final Authority root;
    private final PrivateKeyEntry stamp;

    private DemonstrationTimeStamps(Authority root, PrivateKeyEntry stamp) {
        this.root = root;
        this.stamp = stamp;
    }

    /**
     * Makes one anew.
     *
     * @param life of the key that stamps
     */
    static DemonstrationTimeStamps make(Instant now, Duration life) {
        Authority root =
                Authority.make(
                        "Most demonstration",
                        "Most demonstration time - not a real authority",
                        now,
                        life.multipliedBy(2));
        return new DemonstrationTimeStamps(
                root,
                root.certify(
                        "Most demonstration time stamps - not a real service",
                        KeyUse.TIME_STAMP,
                        Optional.empty(),
                        now,
                        life));
    }

    /** The one kept in this directory; made now if there is none. */
    static DemonstrationTimeStamps loadOrMake(Path directory, Instant now, Duration life) {
        KeystoreFile file = KeystoreFile.in(directory, "demonstration-time");
        return file.loadOrMake(() -> make(now, life).saved(file), () -> load(file));
    }

    private DemonstrationTimeStamps saved(KeystoreFile file)
            throws IOException, GeneralSecurityException {
        file.makePassword();
        file.write(Map.of(ROOT, root.entry(), STAMP, stamp));
        return this;
    }

    private static DemonstrationTimeStamps load(KeystoreFile file)
            throws IOException, GeneralSecurityException {
        KeyStore store = file.read();
        Optional<Authority> root = file.key(store, ROOT).map(Authority::of);
        Optional<PrivateKeyEntry> stamp = file.key(store, STAMP);
        if (root.isEmpty() || stamp.isEmpty()) {
            throw new GeneralSecurityException("a key is missing");
        }
        return new DemonstrationTimeStamps(root.get(), stamp.get());
    }

    @Override
    public TSPSource source() {
        KeyEntityTSPSource source =
                new KeyEntityTSPSource(
                        stamp.getPrivateKey(),
                        (X509Certificate) stamp.getCertificate(),
                        Arrays.stream(stamp.getCertificateChain())
                                .map(X509Certificate.class::cast)
                                .toList());
        source.setTsaPolicy(NO_POLICY);
        return source;
    }

    @Override
    public List<X509Certificate> authorities() {
        return List.of(root.certificate());
    }

    @Override
    public List<byte[]> revocationLists(Instant now) {
        return List.of(root.revocationList(List.of(), now, LIFE_OF_LIST));
    }

    @Override
    public boolean isDemonstration() {
        return true;
    }
}
