/** The screen on which administrators see what waits. */
@NullMarked
package eu.most.backlog.ui;

import org.jspecify.annotations.NullMarked;
