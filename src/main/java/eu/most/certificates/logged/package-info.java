/** What of the register stands in the transparency log, and whether both say the same. */
@NamedInterface("logged")
@NullMarked
package eu.most.certificates.logged;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
