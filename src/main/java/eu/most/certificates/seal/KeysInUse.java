package eu.most.certificates.seal;

import eu.most.certificates.keys.RevocationList;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The keys of one moment, which belong together and never change. Those of two moments are never
 * equal, so that what was made with the ones is not taken for the work of the others.
 */
public record KeysInUse(SealKeys seals, TokenKeys tokens) {

    /** Keys of our own making. */
    static KeysInUse of(DemonstrationAuthority authority) {
        return new KeysInUse(new SealKeys(authority), TokenKeys.of(authority));
    }

    /** Which of today's keys is revoked, so that nothing can be issued. */
    public Optional<SealKeyId> revoked() {
        return Stream.of(seals.current(), tokens.current().key())
                .filter(SealKey::revoked)
                .map(SealKey::id)
                .findFirst();
    }

    /**
     * The same, if a server may start with them.
     *
     * @throws UnusableKeys if one of today's is revoked
     */
    KeysInUse ready() {
        revoked()
                .ifPresent(key -> {
                    throw new UnusableKeys(
                            "No server starts with the revoked key "
                                    + key
                                    + "; ./most keys roll makes another.");
                });
        return this;
    }

    /**
     * The same, proven to seal what passes our own check; a revoked key seals nothing, so there is
     * nothing to prove.
     *
     * @throws UnusableKeys if it does not pass, or a changed document does
     */
    KeysInUse proven(Instant now) {
        if (!seals.current().revoked()) {
            new SealSelfTest(seals.seal(), new SealCheck(seals)).run(now);
        }
        return this;
    }

    /** When the list of revoked keys ended, if it did. */
    Optional<Instant> listEnded(Instant now) {
        return seals.revoked().map(RevocationList::end).filter(now::isAfter);
    }
}
