package eu.most.signing;

import eu.most.signing.keys.Authority;
import eu.most.signing.keys.KeyUse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A certificate authority of our own making, for trying Most out: a root and, below it, the key
 * that seals and the key that signs tokens. Its name says that it is no authority.
 */
record DemonstrationAuthority(Authority root, SealKey seal, SealKey token) {

    private static final Duration LIFE = Duration.ofDays(3650);
    private static final Duration LIFE_OF_LIST = Duration.ofDays(7);

    /** Makes all keys anew; the root certifies the two others. */
    static DemonstrationAuthority make(Instant now) {
        Authority root =
                Authority.make(
                        "Most demonstration",
                        "Most demonstration root - not a real authority",
                        now,
                        LIFE);
        return new DemonstrationAuthority(
                root,
                certified(
                        root, KeyUse.SEAL, "Most demonstration seal - not a real certificate", now),
                newToken(root, now));
    }

    /** A new key for tokens, certified by this root. */
    static SealKey newToken(Authority root, Instant now) {
        return certified(
                root, KeyUse.TOKEN, "Most demonstration token - not a real certificate", now);
    }

    /** An empty list of revoked certificates, DER, signed by the root and good for seven days. */
    byte[] revocationList(Instant now) {
        return root.revocationList(List.of(), now, LIFE_OF_LIST);
    }

    private static SealKey certified(Authority root, KeyUse use, String commonName, Instant now) {
        return SealKey.of(root.certify(commonName, use, Optional.empty(), now, LIFE));
    }
}
