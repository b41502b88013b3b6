/**
 * The signed lists of what certificates are worth, and the index of codes, for whoever checks
 * without a network.
 */
@NamedInterface("status-lists")
@NullMarked
package eu.most.certificates.statuslists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
