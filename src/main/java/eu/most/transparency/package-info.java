/**
 * The transparency log: an append-only Merkle tree (RFC 6962) with one leaf for each thing that
 * happened to a certificate, signed checkpoints over it, and proofs for outsiders. Knows numbers,
 * acts, times and hashes, no persons; does not decide what is entered. Publishes nothing.
 *
 * @see "src/docs/decisions/0011-transparency-log.md"
 */
@ApplicationModule(
        displayName = "Transparency log",
        allowedDependencies = {"kernel", "audit", "signing :: keys"})
@NullMarked
package eu.most.transparency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
