/** The stored files of certificates: generations, hashes, and what happens to them. */
@NamedInterface("files")
@NullMarked
package eu.most.certificates.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
