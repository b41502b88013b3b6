/**
 * How modules of the application bring kinds of activities into the content format: their schema,
 * their check, what is assembled from their files, and their texts.
 */
@NamedInterface("spi")
@NullMarked
package eu.most.catalogue.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
