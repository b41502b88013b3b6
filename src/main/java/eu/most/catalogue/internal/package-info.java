/**
 * How files of the content format become training modules: reading, checking, turning Markdown into
 * safe HTML. Knows no database.
 */
@NullMarked
package eu.most.catalogue.internal;

import org.jspecify.annotations.NullMarked;
