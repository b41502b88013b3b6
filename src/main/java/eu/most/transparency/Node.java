package eu.most.transparency;

/**
 * A node above {@code 2^level} leaves, the first of them {@code index * 2^level}. It never changes
 * once its last leaf is there.
 *
 * @param level 0 for a leaf
 */
record Node(int level, long index, byte[] hash) {}
