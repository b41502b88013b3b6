/**
 * Keys as files: how they are kept, and the command with which an institution makes, rolls and
 * revokes its own ({@code ./most keys}), which runs without a server. Knows the authority that
 * certifies keys; does not know what they sign.
 */
@NamedInterface("keys")
@NullMarked
package eu.most.signing.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
