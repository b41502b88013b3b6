package eu.most.transparency;

import java.util.ArrayList;
import java.util.List;

/**
 * The hashes that prove something about a tree (RFC 6962, 2.1.1 and 2.1.2), made of nodes that are
 * looked up: some forty for a million leaves.
 */
final class ProofPath {

    /** Where full nodes are kept. */
    @FunctionalInterface
    interface Nodes {
        byte[] hash(int level, long index);
    }

    private final Nodes nodes;

    ProofPath(Nodes nodes) {
        this.nodes = nodes;
    }

    /**
     * That a leaf is in the tree of the first {@code size} leaves.
     *
     * @throws IllegalArgumentException if there is no such leaf in it
     */
    List<byte[]> inclusion(long leaf, long size) {
        if (leaf < 0 || leaf >= size) {
            throw new IllegalArgumentException("no leaf " + leaf + " among " + size);
        }
        return wayTo(leaf, size, false);
    }

    /**
     * That the tree of {@code earlier} leaves is the beginning of that of {@code later}.
     *
     * @throws IllegalArgumentException if they are not in this order or the first is empty
     */
    List<byte[]> consistency(long earlier, long later) {
        if (earlier <= 0 || earlier > later) {
            throw new IllegalArgumentException(later + " leaves do not go on from " + earlier);
        }
        return wayTo(earlier - 1, later, true);
    }

    /**
     * What lies beside the way from the root down to a leaf, the lowest first.
     *
     * @param early whether the way ends at the first subtree that ends with the leaf; that one then
     *     comes before all others, unless it is the beginning of the tree
     */
    private List<byte[]> wayTo(long leaf, long size, boolean early) {
        List<byte[]> path = new ArrayList<>();
        long from = 0;
        long to = size;
        while (early ? to > leaf + 1 : to - from > 1) {
            long middle = from + half(to - from);
            if (leaf < middle) {
                path.addFirst(root(middle, to));
                to = middle;
            } else {
                path.addFirst(root(from, middle));
                from = middle;
            }
        }
        if (early && from > 0) {
            path.addFirst(root(from, to));
        }
        return path;
    }

    private byte[] root(long from, long to) {
        long width = to - from;
        if (Long.bitCount(width) == 1 && from % width == 0) {
            return nodes.hash(Long.numberOfTrailingZeros(width), from / width);
        }
        long middle = from + half(width);
        return TreeHash.ofNode(root(from, middle), root(middle, to));
    }

    /** The largest power of two below a width of 2 or more. */
    private static long half(long width) {
        return Long.highestOneBit(width - 1);
    }
}
