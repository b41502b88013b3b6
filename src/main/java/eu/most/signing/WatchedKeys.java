package eu.most.signing;

import eu.most.signing.KeyFiles.Look;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * The institution's keys, read anew when their files change. What cannot be used changes nothing:
 * the keys that were in force stay so, and the files are tried again at each look.
 */
final class WatchedKeys implements InstalledKeys {

    /** So that a minute is enough, even if the first look comes while somebody writes the files. */
    static final int SECONDS_BETWEEN_LOOKS = 15;

    private static final Logger LOG = LoggerFactory.getLogger(WatchedKeys.class);

    private final KeyFiles files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    private volatile KeysInUse inUse;
    private List<Look> looks;
    private String fingerprint;
    private String trouble = "";
    private boolean complained;

    /** What was seen last of what has an end. */
    private List<RunsOut> runningOut = List.of();

    /** What nobody was told yet, the oldest first. */
    private final Deque<Object> news = new ArrayDeque<>();

    /**
     * Reads them for the first time.
     *
     * @throws UnusableKeys if no server may start with them
     */
    WatchedKeys(KeyFiles files, ApplicationEventPublisher events, Clock clock) {
        this.files = files;
        this.events = events;
        this.clock = clock;
        // Before they are read: whoever writes them meanwhile is noticed at the next look.
        looks = files.looks();
        KeyContent content = KeyContent.read(files);
        fingerprint = content.fingerprint();
        inUse = content.open(clock.instant()).ready();
    }

    @Override
    public KeysInUse now() {
        return inUse;
    }

    /**
     * Looks whether the files have changed, and if so takes what they hold; and at the clock, as
     * keys and the list of revoked ones have an end.
     */
    @Scheduled(
            fixedDelay = SECONDS_BETWEEN_LOOKS,
            initialDelay = SECONDS_BETWEEN_LOOKS,
            timeUnit = TimeUnit.SECONDS)
    synchronized void look() {
        List<Look> seen = files.looks();
        if (seen.equals(looks)) {
            trouble = "";
        } else {
            try {
                take(KeyContent.read(files));
                looks = seen;
                trouble = "";
            } catch (UnusableKeys e) {
                complain(String.valueOf(e.getMessage()));
            }
        }
        watchTheEnd(clock.instant());
        tell();
    }

    private void take(KeyContent content) {
        if (content.fingerprint().equals(fingerprint)) {
            return;
        }
        Instant now = clock.instant();
        KeysInUse next = content.open(now).inPlaceOf(inUse).proven(now);
        inUse = next;
        fingerprint = content.fingerprint();
        news.add(new KeysTaken(next));
        LOG.info(
                "The keys have changed: seal key {}, token key {}.",
                next.seals().current().id(),
                next.tokens().current().id());
        next.revoked()
                .ifPresent(key ->
                        LOG.error(
                                "Key {} of today is revoked: nothing is issued until ./most keys roll"
                                        + " makes another.",
                                key));
    }

    private void complain(String why) {
        if (!why.equals(trouble)) {
            trouble = why;
            complained = false;
            LOG.error("The keys have changed and are not taken, the earlier ones go on: {}", why);
        } else if (!complained) {
            // Nobody is writing them any more, so a person has to know.
            complained = true;
            news.add(new KeysNotTaken(why));
        }
    }

    /** If that fails, as without a database, the next look makes up for it. */
    private void tell() {
        while (!news.isEmpty()) {
            events.publishEvent(news.getFirst());
            news.removeFirst();
        }
    }

    private void watchTheEnd(Instant now) {
        inUse = inUse.asOf(now);
        List<RunsOut> seen = inUse.runningOut(now);
        for (RunsOut each : seen) {
            if (!runningOut.contains(each)) {
                news.add(each);
                log(each);
            }
        }
        runningOut = seen;
    }

    private static void log(RunsOut seen) {
        switch (seen) {
            case KeyRunsOut key when key.over() ->
                    LOG.error(
                            "The time of key {} is over: nothing is issued until ./most keys roll"
                                    + " makes another.",
                            key.key());
            case KeyRunsOut key ->
                    LOG.warn(
                            "Key {} runs out on {}: ./most keys roll makes another.",
                            key.key(),
                            key.end());
            case ListRunsOut list when list.over() ->
                    LOG.error(
                            "The list of revoked keys ended on {}: nobody outside can check our"
                                    + " seals in full. ./most keys renew signs it anew.",
                            list.end());
            case ListRunsOut list ->
                    LOG.warn(
                            "The list of revoked keys ends on {}: ./most keys renew signs it anew.",
                            list.end());
        }
    }
}
