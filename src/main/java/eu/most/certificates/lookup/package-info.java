/** What a code is worth today, for anybody who has it. */
@NamedInterface("lookup")
@NullMarked
package eu.most.certificates.lookup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
