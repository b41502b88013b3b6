/**
 * Addresses under which a holder shows a certificate to whom they like, until they withdraw them.
 */
@NamedInterface("sharing")
@NullMarked
package eu.most.certificates.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
