package eu.most.transparency;

import java.time.Instant;
import java.util.Base64;

/**
 * How far the log had come when we signed it.
 *
 * @param size leaves
 * @param root the hash of all of them, in Base64
 * @param note both as signed text (C2SP tlog-checkpoint)
 * @param signedAt when the first of our nodes signed it; not part of the note
 */
public record Checkpoint(long size, String root, String note, Instant signedAt) {

    static Checkpoint of(Frontier head, String note, Instant signedAt) {
        String root = Base64.getEncoder().encodeToString(head.root());
        return new Checkpoint(head.size(), root, note, signedAt);
    }
}
