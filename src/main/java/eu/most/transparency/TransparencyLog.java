package eu.most.transparency;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The transparency log. Entries are appended in the transaction that does what they say, never
 * changed and never removed; anybody may read all of it.
 */
@Service
public class TransparencyLog {

    private static final int CHUNK = 2_000;

    private final LogTable table;
    private final LogKey key;
    private final Clock clock;
    private final ProofPath proofs;

    TransparencyLog(LogTable table, LogKey key, Clock clock) {
        this.table = table;
        this.key = key;
        this.clock = clock;
        proofs = new ProofPath(table::node);
    }

    /**
     * Appends entries in this order and makes every other writer of the log wait until the
     * transaction ends: to be called last in it, once for all it has to say.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(List<LogEntry> entries) {
        append(table.lockHead(), entries);
    }

    /**
     * Enters what happened before there was a log, as its beginning; nothing if it has begun.
     *
     * @param earlier asked for only if the log is empty
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(Supplier<List<LogEntry>> earlier) {
        Frontier head = table.lockHead();
        if (head.size() == 0) {
            List<LogEntry> entries = earlier.get();
            if (!entries.isEmpty()) {
                append(head, entries);
            }
        }
    }

    private void append(Frontier head, List<LogEntry> entries) {
        List<LoggedEntry> leaves = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        for (LogEntry entry : entries) {
            long index = head.size();
            byte[] content = entry.content(index);
            byte[] hash = TreeHash.ofLeaf(content);
            leaves.add(new LoggedEntry(index, content, hash, entry.subject()));
            nodes.addAll(head.add(hash));
        }
        table.append(leaves, nodes, head);
    }

    /** How many entries there are. */
    public long size() {
        return table.head().size();
    }

    /** A signed checkpoint over all entries there are; signed now if none is yet. */
    public Checkpoint checkpoint() {
        Frontier head = table.head();
        return table.checkpoint(head, key.id()).orElseGet(() -> signed(head));
    }

    private Checkpoint signed(Frontier head) {
        String root = Base64.getEncoder().encodeToString(head.root());
        String note = key.sign(key.name() + "\n" + head.size() + "\n" + root + "\n");
        Instant now = clock.instant();
        table.keep(head.size(), key.id(), now, note);
        return Checkpoint.of(head, note, now);
    }

    /** The public key as verifiers of signed notes read it. */
    public String verifierKey() {
        return key.verifierKey();
    }

    /** Entries from an index on, at most so many, in order. */
    public List<LoggedEntry> entries(long from, int limit) {
        return table.leaves(from, limit);
    }

    /** Reads every entry and says whether its hashes and the end of the log fit. */
    public boolean isWhole() {
        Frontier head = table.head();
        Frontier read = Frontier.empty();
        while (read.size() < head.size()) {
            int limit = (int) Math.min(CHUNK, head.size() - read.size());
            List<LoggedEntry> leaves = table.leaves(read.size(), limit);
            for (LoggedEntry leaf : leaves) {
                byte[] hash = TreeHash.ofLeaf(leaf.content());
                if (leaf.index() != read.size() || !Arrays.equals(hash, leaf.hash())) {
                    return false;
                }
                read.add(hash);
            }
            if (leaves.size() < limit) {
                return false;
            }
        }
        return Arrays.equals(read.bytes(), head.bytes());
    }

    /** Where the log has the entry on this subject. */
    public OptionalLong indexOf(UUID subject) {
        return table.indexOf(subject);
    }

    /** Those of these subjects that the log has an entry on. */
    public Set<UUID> known(Collection<UUID> subjects) {
        return subjects.isEmpty() ? Set.of() : table.known(subjects);
    }

    /** The proof for an entry against the newest checkpoint; empty if there is no such entry. */
    public Optional<InclusionProof> inclusion(long index) {
        return inclusion(index, checkpoint());
    }

    /** The proof for an entry against a checkpoint; empty if it covers no such entry. */
    public Optional<InclusionProof> inclusion(long index, Checkpoint checkpoint) {
        if (index < 0 || index >= checkpoint.size()) {
            return Optional.empty();
        }
        String entry = table.leaves(index, 1).getFirst().text();
        List<String> path = inBase64(proofs.inclusion(index, checkpoint.size()));
        return Optional.of(new InclusionProof(index, entry, path, checkpoint));
    }

    /**
     * The hashes in Base64 that prove that the first {@code earlier} entries are the beginning of
     * the first {@code later} ones (RFC 9162, 2.1.4.2); empty if there are not so many.
     */
    public Optional<List<String>> consistency(long earlier, long later) {
        if (earlier < 1 || earlier > later || later > size()) {
            return Optional.empty();
        }
        return Optional.of(inBase64(proofs.consistency(earlier, later)));
    }

    /** Writes every entry as one line, the first one first; line and hashed bytes are the same. */
    public void write(OutputStream out) throws IOException {
        long size = size();
        for (long from = 0; from < size; from += CHUNK) {
            for (LoggedEntry leaf : table.leaves(from, (int) Math.min(CHUNK, size - from))) {
                out.write(leaf.content());
                out.write('\n');
            }
        }
    }

    private static List<String> inBase64(List<byte[]> hashes) {
        return hashes.stream().map(Base64.getEncoder()::encodeToString).toList();
    }
}
