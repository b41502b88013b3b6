package eu.most.backlog;

import eu.most.backlog.WaitingWork.Unfinished;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Finds what a node that ended, or that lost its database, left behind in the outbox: nobody
 * changes it for a minute, as this node counts. Whoever has something in hand longer says so every
 * twenty seconds (twelve and four times the pause in the settings).
 */
@Component
class LeftBehind {

    /** In pauses of {@link BacklogSettings}. */
    private static final int SIGN_OF_LIFE = 4;

    private static final int SILENCE = 12;
    private static final int MOST_AT_ONCE = 1000;

    private final WaitingWork waiting;
    private final InHand inHand;
    private final long pause;
    private Map<Unfinished, Long> seen = new HashMap<>();
    private long lastSign = System.nanoTime();

    LeftBehind(WaitingWork waiting, InHand inHand, BacklogSettings settings) {
        this.waiting = waiting;
        this.inHand = inHand;
        pause = settings.pause().toNanos();
    }

    /** Looks at what there is now, and has tried again what did not change for too long. */
    void look() {
        long now = System.nanoTime();
        Set<UUID> mine = inHand.publications();
        if (now - lastSign > SIGN_OF_LIFE * pause) {
            waiting.stillInHand(mine);
            lastSign = now;
        }
        List<Unfinished> unfinished = waiting.unfinished(MOST_AT_ONCE);
        Map<Unfinished, Long> still = new HashMap<>();
        for (Unfinished each : unfinished) {
            long since = seen.getOrDefault(each, now);
            if (!mine.contains(each.publication()) && now - since > SILENCE * pause) {
                waiting.leftBehind(each);
            } else {
                still.put(each, since);
            }
        }
        seen = still;
    }
}
