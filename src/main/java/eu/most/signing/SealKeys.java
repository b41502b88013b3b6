package eu.most.signing;

import eu.most.signing.keys.KeyUse;
import eu.most.signing.keys.KeystoreFile;
import eu.most.signing.keys.RevocationList;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The key that seals today, the certificates of keys that sealed before, and the authority behind
 * them. Private keys do not leave this package.
 */
public final class SealKeys {

    private final SealKey current;
    private final Seal seal;
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
        seal = new KeySeal(current);
        List<SealCertificate> all = new ArrayList<>();
        all.add(SealCertificate.of(current.certificate(), Optional.empty(), revoked));
        all.addAll(retired);
        trusted = List.copyOf(all);
    }

    /**
     * Takes the institution's keys: the only private key, with its certificate chain; each
     * certificate that stands alone is one of a retired seal key, whose documents stay good.
     * Entries whose name begins with {@code token} are those of {@link TokenKeys}.
     *
     * @throws UnusableKeys if the files hold something else
     */
    static SealKeys of(KeyContent content, Instant now) {
        try {
            SealKey key = onlyKey(content);
            @Nullable RevocationList revoked = content.list(key.issuer()).orElse(null);
            return new SealKeys(key.at(now, revoked), retired(content.store(), revoked), revoked);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw content.unusableKey(e);
        }
    }

    private static SealKey onlyKey(KeyContent content) throws GeneralSecurityException {
        KeyStore store = content.store();
        List<String> keys = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias) && !TokenKeys.isName(alias)) {
                keys.add(alias);
            }
        }
        if (keys.size() != 1
                || !(store.getKey(keys.getFirst(), content.password()) instanceof PrivateKey key)) {
            throw new IllegalArgumentException(
                    content.keystore()
                            + " must hold exactly one private key beside the token key, not "
                            + keys.size());
        }
        return new SealKey(key, KeystoreFile.chain(store, keys.getFirst()));
    }

    private static List<SealCertificate> retired(KeyStore store, @Nullable RevocationList revoked)
            throws GeneralSecurityException {
        List<SealCertificate> retired = new ArrayList<>();
        KeystoreFile.certificates(store)
                .forEach((alias, certificate) -> {
                    if (!TokenKeys.isName(alias)) {
                        Optional<Instant> until = KeyUse.retirement(alias);
                        retired.add(SealCertificate.of(certificate, until, revoked));
                    }
                });
        return retired;
    }

    /** The same at another moment. */
    SealKeys asOf(Instant now) {
        return new SealKeys(
                current.asOf(now), trusted.subList(1, trusted.size()), revoked, demonstration);
    }

    SealKey current() {
        return current;
    }

    /** Seals with today's key, unless that is revoked or its time is over. */
    public Seal seal() {
        return seal;
    }

    /**
     * Whether the keys are of our own making, so that nobody vouches for them: documents say so.
     */
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
        String base64 =
                Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(Der.of(current.authority()));
        return "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n";
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
