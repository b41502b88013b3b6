/**
 * Content before and while it is published: what is wrong with a set of files, what would become of
 * it, and publishing it, from a folder at start or from whoever authors. Keeps what is published.
 */
@NamedInterface("drafting")
@NullMarked
package eu.most.catalogue.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
