package eu.most.transparency;

import eu.most.kernel.Sha256;
import java.security.MessageDigest;

/**
 * The hashes of the tree, SHA-256 each: a leaf with a zero byte before its content, a node with a
 * one before its two children (RFC 6962, 2.1), so that neither can pass for the other.
 */
final class TreeHash {

    static final int BYTES = 32;

    private TreeHash() {}

    /** Of a tree without leaves: of nothing. */
    static byte[] ofNothing() {
        return Sha256.of(new byte[0]);
    }

    static byte[] ofLeaf(byte[] content) {
        MessageDigest digest = Sha256.digest();
        digest.update((byte) 0);
        return digest.digest(content);
    }

    static byte[] ofNode(byte[] left, byte[] right) {
        MessageDigest digest = Sha256.digest();
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }
}
