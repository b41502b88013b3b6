package eu.most.verifylog;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hash of a growing row of leaves, after RFC 6962, 2.1: two full trees of the same height
 * become one of the next height.
 */
final class Tree {

    private final MessageDigest sha256;
    private final byte[][] full = new byte[64][];
    private long leaves;

    Tree() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    long leaves() {
        return leaves;
    }

    void add(byte[] leaf) {
        sha256.update((byte) 0);
        byte[] hash = sha256.digest(leaf);
        int height = 0;
        while ((leaves >>> height & 1) == 1) {
            hash = joined(full[height], hash);
            height++;
        }
        full[height] = hash;
        leaves++;
    }

    byte[] root() {
        if (leaves == 0) {
            return sha256.digest();
        }
        int height = Long.numberOfTrailingZeros(leaves);
        byte[] root = full[height];
        for (height++; height < full.length; height++) {
            if ((leaves >>> height & 1) == 1) {
                root = joined(full[height], root);
            }
        }
        return root;
    }

    private byte[] joined(byte[] left, byte[] right) {
        sha256.update((byte) 1);
        sha256.update(left);
        return sha256.digest(right);
    }
}
