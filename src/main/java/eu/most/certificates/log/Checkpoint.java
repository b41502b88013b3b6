package eu.most.certificates.log;

import java.util.Base64;

/**
 * How far the log had come when we signed it.
 *
 * @param size leaves
 * @param root the hash of all of them, in Base64
 * @param note both as signed text (C2SP tlog-checkpoint)
 */
public record Checkpoint(long size, String root, String note) {

    static Checkpoint of(Frontier head, String note) {
        return new Checkpoint(head.size(), Base64.getEncoder().encodeToString(head.root()), note);
    }
}
