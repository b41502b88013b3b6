/** The screens of themes. */
@NullMarked
package eu.most.themes.ui;

import org.jspecify.annotations.NullMarked;
