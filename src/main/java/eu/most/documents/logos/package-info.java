/** The pictures of institutions, made small and safe for paper. */
@NamedInterface("logos")
@NullMarked
package eu.most.documents.logos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
