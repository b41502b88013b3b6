package eu.most.certificates.log;

import java.util.List;

/**
 * The proof that an entry is in the log: whoever hashes the entry and then the path, from the leaf
 * up, gets the root of the checkpoint (RFC 9162, 2.1.3.2).
 *
 * @param index of the entry, from 0
 * @param entry its bytes as text
 * @param path hashes in Base64
 */
public record InclusionProof(long index, String entry, List<String> path, Checkpoint checkpoint) {}
