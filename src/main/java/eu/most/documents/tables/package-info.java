/** Tables on paper: lists and reports of any length, page by page. */
@NamedInterface("tables")
@NullMarked
package eu.most.documents.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
