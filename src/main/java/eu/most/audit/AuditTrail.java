package eu.most.audit;

import eu.most.access.CurrentActor;
import eu.most.access.Role;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail and checks that nobody touched it. For accreditors and administrators. */
@Service
@Transactional(readOnly = true)
public class AuditTrail {

    private static final int CHUNK = 1000;
    private static final byte[] BEFORE_THE_FIRST = new byte[32];

    private final AuditTable table;
    private final TrailAnchors anchors;
    private final CurrentActor currentActor;

    AuditTrail(AuditTable table, TrailAnchors anchors, CurrentActor currentActor) {
        this.table = table;
        this.anchors = anchors;
        this.currentActor = currentActor;
    }

    /**
     * Entries, the newest first.
     *
     * @throws AccessDeniedException if the actor is neither accreditor nor administrator
     */
    public Page<AuditEntry> page(AuditFilter filter, Pageable page) {
        requireReader();
        List<AuditEntry> entries =
                table.newest(filter, page.getOffset(), page.getPageSize()).stream()
                        .map(AuditTrail::asEntry)
                        .toList();
        return new PageImpl<>(entries, page, table.count(filter));
    }

    /**
     * Recomputes every hash from the first entry on, and compares the last one with the stored end
     * of the chain, and those that were signed with what was signed. Reads the whole trail.
     *
     * @throws AccessDeniedException if the actor is neither accreditor nor administrator
     */
    public ChainCheck check() {
        requireReader();
        AuditTable.Head head = table.head();
        Deque<TrailAnchor> signed = new ArrayDeque<>(anchors.all());
        byte[] previous = BEFORE_THE_FIRST;
        long expected = 1;
        List<AuditTable.StoredEntry> rows = table.after(0, CHUNK);
        while (!rows.isEmpty()) {
            for (AuditTable.StoredEntry row : rows) {
                byte[] hash = row.link().hashAfter(previous);
                if (row.link().sequence() != expected
                        || !Arrays.equals(hash, row.hash())
                        || differs(signed, expected, hash)) {
                    return new ChainCheck.BrokenAt(expected);
                }
                previous = hash;
                expected++;
            }
            rows = table.after(expected - 1, CHUNK);
        }
        boolean complete =
                signed.isEmpty()
                        && head.sequence() == expected - 1
                        && Arrays.equals(head.hash(), previous);
        return complete
                ? new ChainCheck.Unbroken(expected - 1, HexFormat.of().formatHex(previous))
                : new ChainCheck.BrokenAt(expected);
    }

    /** Whether something else was signed of this entry, or not by us; it is looked at once. */
    private boolean differs(Deque<TrailAnchor> signed, long sequence, byte[] hash) {
        if (signed.isEmpty() || signed.getFirst().sequence() != sequence) {
            return false;
        }
        TrailAnchor anchor = signed.removeFirst();
        return !Arrays.equals(anchor.hash(), hash) || !anchors.isOurs(anchor);
    }

    private void requireReader() {
        currentActor.require(Role.ACCREDITOR, Role.ADMINISTRATOR);
    }

    private static AuditEntry asEntry(AuditTable.StoredEntry row) {
        ChainLink link = row.link();
        return new AuditEntry(
                link.sequence(),
                link.at(),
                link.actor(),
                link.act(),
                link.subject(),
                link.detailsByKey(),
                HexFormat.of().formatHex(row.hash()));
    }
}
