package eu.most.transparency;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * The proof that an entry is in the log: whoever hashes the entry and then the path, from the leaf
 * up, gets the root of the checkpoint (RFC 9162, 2.1.3.2).
 *
 * @param index of the entry, from 0
 * @param entry its bytes as text
 * @param path hashes in Base64
 */
public record InclusionProof(long index, String entry, List<String> path, Checkpoint checkpoint) {

    /** Whether it does: computed anew from the entry, not looked up. */
    public boolean holds() {
        byte[] hash = TreeHash.ofLeaf(entry.getBytes(StandardCharsets.US_ASCII));
        long node = index;
        long last = checkpoint.size() - 1;
        for (String step : path) {
            if (last == 0) {
                return false;
            }
            byte[] sibling = Base64.getDecoder().decode(step);
            boolean right = (node & 1) == 1;
            hash =
                    right || node == last
                            ? TreeHash.ofNode(sibling, hash)
                            : TreeHash.ofNode(hash, sibling);
            if (!right && node == last) {
                // The last one of an odd row has no sibling on its own level.
                int levels = Long.numberOfTrailingZeros(node);
                node >>= levels;
                last >>= levels;
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Base64.getEncoder().encodeToString(hash).equals(checkpoint.root());
    }
}
