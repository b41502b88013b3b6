package eu.most.transparency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All that must be known of a tree to let it grow: the tops of its full subtrees, the largest
 * first, one for each bit in its size. A leaf more costs two hashes on average, however large the
 * tree is.
 */
final class Frontier {

    private long size;
    private final List<byte[]> tops;

    private Frontier(long size, List<byte[]> tops) {
        this.size = size;
        this.tops = tops;
    }

    static Frontier empty() {
        return new Frontier(0, new ArrayList<>());
    }

    /**
     * As {@link #bytes} wrote it.
     *
     * @throws IllegalArgumentException if there are more or fewer tops than the size has bits
     */
    static Frontier of(long size, byte[] bytes) {
        if (bytes.length != Long.bitCount(size) * TreeHash.BYTES) {
            throw new IllegalArgumentException(
                    bytes.length + " bytes are not the frontier of " + size + " leaves");
        }
        List<byte[]> tops = new ArrayList<>();
        for (int at = 0; at < bytes.length; at += TreeHash.BYTES) {
            tops.add(Arrays.copyOfRange(bytes, at, at + TreeHash.BYTES));
        }
        return new Frontier(size, tops);
    }

    long size() {
        return size;
    }

    /** Adds a leaf; gives the nodes above it that are full now, from the lowest on. */
    List<Node> add(byte[] leafHash) {
        List<Node> full = new ArrayList<>();
        byte[] hash = leafHash;
        long index = size;
        for (int level = 1; (index & 1) == 1; level++) {
            hash = TreeHash.ofNode(tops.removeLast(), hash);
            index >>= 1;
            full.add(new Node(level, index, hash));
        }
        tops.add(hash);
        size++;
        return full;
    }

    /** The hash of the whole tree. */
    byte[] root() {
        if (tops.isEmpty()) {
            return TreeHash.ofNothing();
        }
        byte[] root = tops.getLast();
        for (int i = tops.size() - 2; i >= 0; i--) {
            root = TreeHash.ofNode(tops.get(i), root);
        }
        return root;
    }

    byte[] bytes() {
        byte[] bytes = new byte[tops.size() * TreeHash.BYTES];
        for (int i = 0; i < tops.size(); i++) {
            System.arraycopy(tops.get(i), 0, bytes, i * TreeHash.BYTES, TreeHash.BYTES);
        }
        return bytes;
    }
}
