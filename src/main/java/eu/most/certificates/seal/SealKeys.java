package eu.most.certificates.seal;

import eu.most.certificates.keys.KeyUse;
import eu.most.certificates.keys.KeystoreFile;
import eu.most.certificates.keys.RevocationList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The key that seals today, the certificates of keys that sealed before, and the authority behind
 * them. Private keys do not leave this package.
 */
public final class SealKeys {

    private final SealKey current;
    private final List<SealCertificate> trusted;
    private final @Nullable RevocationList revoked;
    private final @Nullable DemonstrationAuthority demonstration;

    /** Keys of our own making. */
    SealKeys(DemonstrationAuthority authority) {
        this(authority.seal(), List.of(), null, authority);
    }

    /** The institution's keys, with those that retired. */
    SealKeys(SealKey current, List<SealCertificate> retired, @Nullable RevocationList revoked) {
        this(current, retired, revoked, null);
    }

    private SealKeys(
            SealKey current,
            List<SealCertificate> retired,
            @Nullable RevocationList revoked,
            @Nullable DemonstrationAuthority demonstration) {
        this.current = current;
        this.revoked = revoked;
        this.demonstration = demonstration;
        List<SealCertificate> all = new ArrayList<>();
        all.add(SealCertificate.of(current.certificate(), Optional.empty(), revoked));
        all.addAll(retired);
        trusted = List.copyOf(all);
    }

    /**
     * Reads the institution's keys: a PKCS#12 file with exactly one private key and its certificate
     * chain; each certificate that stands alone in it is one of a retired seal key, whose documents
     * stay good. Entries whose name begins with {@code token} are those of {@link TokenKeys}.
     *
     * @param list the list of revoked keys that their issuer signed, if there is one
     * @throws IllegalStateException if the files cannot be read or hold something else, or the key
     *     is revoked; the message says what to do and no secret
     */
    static SealKeys load(Path keystore, Path passwordFile, @Nullable Path list, Instant now) {
        try {
            KeystoreFile file = new KeystoreFile(keystore, passwordFile);
            KeyStore store = file.read();
            SealKey key = onlyKey(store, file.password(), keystore);
            key.certificate().checkValidity(Date.from(now));
            RevocationList revoked = list == null ? null : revoked(list, key.issuer());
            if (revoked != null && revoked.of(key.certificate()).isPresent()) {
                throw new IllegalArgumentException(
                        "key " + key.id() + " is revoked; ./most keys roll makes another");
            }
            return new SealKeys(key, retired(store, revoked), revoked);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The seal key in "
                            + keystore
                            + " cannot be used ("
                            + e.getMessage()
                            + "). Check most.seal.keystore and most.seal.password-file.",
                    e);
        }
    }

    private static RevocationList revoked(Path list, X509Certificate issuer) {
        try {
            return RevocationList.read(Files.readAllBytes(list), issuer);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The list of revoked keys in "
                            + list
                            + " cannot be used ("
                            + e.getMessage()
                            + "). Check most.seal.revocation-list.",
                    e);
        }
    }

    private static SealKey onlyKey(KeyStore store, char[] password, Path keystore)
            throws GeneralSecurityException {
        List<String> keys = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias) && !TokenKeys.isName(alias)) {
                keys.add(alias);
            }
        }
        if (keys.size() != 1
                || !(store.getKey(keys.getFirst(), password) instanceof PrivateKey key)) {
            throw new IllegalArgumentException(
                    keystore
                            + " must hold exactly one private key beside the token key, not "
                            + keys.size());
        }
        return new SealKey(key, KeystoreFile.chain(store, keys.getFirst()));
    }

    private static List<SealCertificate> retired(KeyStore store, @Nullable RevocationList revoked)
            throws GeneralSecurityException {
        List<SealCertificate> retired = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isCertificateEntry(alias)
                    && !TokenKeys.isName(alias)
                    && store.getCertificate(alias) instanceof X509Certificate certificate) {
                retired.add(SealCertificate.of(certificate, KeyUse.retirement(alias), revoked));
            }
        }
        return retired;
    }

    Optional<DemonstrationAuthority> demonstration() {
        return Optional.ofNullable(demonstration);
    }

    SealKey current() {
        return current;
    }

    /** Whether the keys are of our own making, so that nobody vouches for them. */
    public boolean isDemonstration() {
        return demonstration != null;
    }

    /**
     * The certificates whose seals are ours: today's key first, then retired ones. Whether one is
     * to be believed depends on when it sealed, see {@link SealCertificate#standingAt}.
     */
    public List<SealCertificate> trusted() {
        return trusted;
    }

    /** The certificates of today's key, its own first, the authority's last. */
    public List<X509Certificate> chain() {
        return current.chain();
    }

    /** The authority's certificate as PEM text, for publishing. */
    public String authorityPem() {
        try {
            String base64 =
                    Base64.getMimeEncoder(64, new byte[] {'\n'})
                            .encodeToString(current.authority().getEncoded());
            return "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("the authority's certificate is unreadable", e);
        }
    }

    /** The list of revoked keys, if the institution has one. */
    Optional<RevocationList> revoked() {
        return Optional.ofNullable(revoked);
    }

    /**
     * The list of revoked keys for publishing, DER; empty if this installation was given none. The
     * demonstration's is made at this moment and good for a week.
     */
    public Optional<byte[]> revocationList(Instant now) {
        return demonstration == null
                ? revoked().map(RevocationList::encoded)
                : Optional.of(demonstration.revocationList(now));
    }
}
