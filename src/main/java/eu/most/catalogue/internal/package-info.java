/**
 * How files of the content format become training modules: reading, checking, putting together.
 * Knows no database.
 */
@NullMarked
package eu.most.catalogue.internal;

import org.jspecify.annotations.NullMarked;
