/** What an administrator sees of preservation and fixity. */
@NullMarked
package eu.most.preservation.ui;

import org.jspecify.annotations.NullMarked;
