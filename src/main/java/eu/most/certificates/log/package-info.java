/**
 * The transparency log: an append-only Merkle tree (RFC 6962) with one leaf for each thing that
 * happened to a certificate, signed checkpoints over it, and proofs for outsiders. Knows numbers,
 * acts, times and hashes, no persons; does not decide what is entered. See decision record 0011.
 */
@NullMarked
package eu.most.certificates.log;

import org.jspecify.annotations.NullMarked;
