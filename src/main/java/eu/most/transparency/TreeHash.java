package eu.most.transparency;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hashes of the tree, SHA-256 each: a leaf with a zero byte before its content, a node with a
 * one before its two children (RFC 6962, 2.1), so that neither can pass for the other.
 */
final class TreeHash {

    static final int BYTES = 32;

    private TreeHash() {}

    /** Of a tree without leaves: of nothing. */
    static byte[] ofNothing() {
        return sha256().digest();
    }

    static byte[] ofLeaf(byte[] content) {
        MessageDigest digest = sha256();
        digest.update((byte) 0);
        return digest.digest(content);
    }

    static byte[] ofNode(byte[] left, byte[] right) {
        MessageDigest digest = sha256();
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
