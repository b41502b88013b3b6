package eu.most.signing;

import eu.most.signing.keys.RevocationList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The keys of one moment, which belong together and never change. Those of two moments are never
 * equal, so that what was made with the ones is not taken for the work of the others.
 */
public record KeysInUse(SealKeys seals, TokenKeys tokens) {

    /** Somebody has to fetch the root from its safe. */
    static final Duration TIME_TO_ROLL = Duration.ofDays(60);

    /** Likewise. Our list lives 400 days, so whoever renews it once a year is not told. */
    static final Duration TIME_TO_RENEW = Duration.ofDays(30);

    /** The lists of other authorities may live a week: of such a life this share is left. */
    private static final int LAST_SHARE = 10;

    /** Keys of our own making. */
    static KeysInUse of(DemonstrationAuthority authority) {
        return new KeysInUse(new SealKeys(authority), TokenKeys.of(authority));
    }

    /** Which of today's keys is revoked, so that nothing can be issued. */
    public Optional<SealKeyId> revoked() {
        return today().filter(SealKey::revoked).map(SealKey::id).findFirst();
    }

    /** Whether certificates can be issued with today's keys. */
    public boolean canIssue() {
        return today().allMatch(SealKey::maySign);
    }

    /** What runs out, if administrators have to see to it by now. */
    List<RunsOut> runningOut(Instant now) {
        List<RunsOut> all = new ArrayList<>();
        keyRunningOut(now).ifPresent(all::add);
        listRunningOut(now).ifPresent(all::add);
        return List.copyOf(all);
    }

    /** Of today's keys the one that runs out first. */
    private Optional<KeyRunsOut> keyRunningOut(Instant now) {
        return today().filter(key -> !key.revoked())
                .min(Comparator.comparing(SealKey::end))
                .filter(key -> now.isAfter(key.end().minus(TIME_TO_ROLL)))
                .map(key -> new KeyRunsOut(key.id(), key.end(), key.over()));
    }

    private Optional<ListRunsOut> listRunningOut(Instant now) {
        return seals.revoked()
                .filter(list -> now.isAfter(list.end().minus(timeToRenew(list))))
                .map(list -> new ListRunsOut(list.end(), now.isAfter(list.end())));
    }

    private static Duration timeToRenew(RevocationList list) {
        Duration share = Duration.between(list.signedAt(), list.end()).dividedBy(LAST_SHARE);
        return share.compareTo(TIME_TO_RENEW) < 0 ? share : TIME_TO_RENEW;
    }

    /** The same at another moment; these very ones if that makes no difference. */
    KeysInUse asOf(Instant now) {
        return today().allMatch(key -> key.asOf(now).over() == key.over())
                ? this
                : new KeysInUse(seals.asOf(now), tokens.asOf(now));
    }

    /**
     * The same, if a node may take them in place of the earlier ones. Keys whose time is over are
     * taken only if it has those already: what was revoked since has to be known all the same.
     *
     * @throws UnusableKeys if the time of another key is over
     */
    KeysInUse inPlaceOf(KeysInUse earlier) {
        List<SealKeyId> had = earlier.today().map(SealKey::id).toList();
        today().filter(key -> key.over() && !key.revoked() && !had.contains(key.id()))
                .findFirst()
                .ifPresent(key -> {
                    throw new UnusableKeys(
                            "Key " + key.id() + " was good until " + key.end() + ".");
                });
        return this;
    }

    private Stream<SealKey> today() {
        return Stream.of(seals.current(), tokens.current().key());
    }

    /**
     * The same, if a server may start with them.
     *
     * @throws UnusableKeys if one of today's is revoked, or its time is over
     */
    KeysInUse ready() {
        today().filter(key -> !key.maySign())
                .findFirst()
                .ifPresent(key -> {
                    throw new UnusableKeys(
                            "No server starts with key %s, which %s; ./most keys roll makes another."
                                    .formatted(
                                            key.id(),
                                            key.revoked()
                                                    ? "is revoked"
                                                    : "was good until " + key.end()));
                });
        return this;
    }

    /**
     * The same, proven to seal what passes our own check; a key that is revoked or out of time
     * seals nothing, so there is nothing to prove.
     *
     * @throws UnusableKeys if it does not pass, or a changed document does
     */
    KeysInUse proven(Instant now) {
        if (seals.current().maySign()) {
            new SealSelfTest(seals.seal(), new SealCheck(seals)).run(now);
        }
        return this;
    }
}
