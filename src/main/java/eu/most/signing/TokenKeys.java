package eu.most.signing;

import eu.most.signing.keys.KeyUse;
import eu.most.signing.keys.KeystoreFile;
import eu.most.signing.keys.RevocationList;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The key that signs tokens today, and the certificates of keys that signed them before. */
public final class TokenKeys {

    private static final String NAME = KeyUse.TOKEN.alias();

    private final TokenKey current;
    private final List<TokenCertificate> all;
    private final boolean demonstration;

    TokenKeys(SealKey current, List<X509Certificate> retired, boolean demonstration) {
        this(
                current,
                demonstration,
                Stream.concat(Stream.of(current.certificate()), retired.stream())
                        .map(each -> TokenCertificate.of(each, demonstration))
                        .toList());
    }

    private TokenKeys(SealKey current, boolean demonstration, List<TokenCertificate> all) {
        this.current = new TokenKey(current, demonstration);
        this.demonstration = demonstration;
        this.all = all;
    }

    /** Keys of our own making. */
    static TokenKeys of(DemonstrationAuthority authority) {
        return new TokenKeys(authority.token(), List.of(), true);
    }

    /**
     * Takes the token keys out of the file that holds the seal key: the private key named {@code
     * token}, and the certificates whose name begins so, those of retired token keys.
     *
     * <p>Revoked ones are not believed: a token does not say when it was made, so nothing that such
     * a key signed can be.
     *
     * @throws UnusableKeys if the file holds something else
     */
    static TokenKeys of(KeyContent content, Optional<RevocationList> revoked, Instant now) {
        try {
            KeyStore store = content.store();
            if (!(store.getKey(NAME, content.password()) instanceof PrivateKey privateKey)) {
                throw new IllegalArgumentException("it holds no private key named " + NAME);
            }
            SealKey key = new SealKey(privateKey, KeystoreFile.chain(store, NAME));
            return new TokenKeys(
                    key.at(now, revoked.orElse(null)),
                    false,
                    Stream.concat(Stream.of(key.certificate()), retired(store))
                            .filter(each -> !isRevoked(each, revoked))
                            .map(each -> TokenCertificate.of(each, false))
                            .toList());
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new UnusableKeys(
                    "The token key",
                    content.keystore(),
                    e,
                    "The file needs a second P-256 key with its chain, named token.");
        }
    }

    private static boolean isRevoked(
            X509Certificate certificate, Optional<RevocationList> revoked) {
        return revoked.flatMap(list -> list.of(certificate)).isPresent();
    }

    private static Stream<X509Certificate> retired(KeyStore store) throws GeneralSecurityException {
        return KeystoreFile.certificates(store).entrySet().stream()
                .filter(each -> isName(each.getKey()))
                .map(Map.Entry::getValue);
    }

    /** Whether an entry of a keystore is one of a token key. */
    static boolean isName(String alias) {
        return alias.startsWith(NAME);
    }

    /** The same at another moment. */
    TokenKeys asOf(Instant now) {
        return new TokenKeys(current.key().asOf(now), demonstration, all);
    }

    public TokenKey current() {
        return current;
    }

    /**
     * The certificates whose tokens are ours: today's key first, unless it was revoked, then
     * retired ones.
     */
    public List<TokenCertificate> all() {
        return all;
    }

    /** Whether nobody vouches for the keys, so that every token must say so. */
    public boolean isDemonstration() {
        return demonstration;
    }
}
