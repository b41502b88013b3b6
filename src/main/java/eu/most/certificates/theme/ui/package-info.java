/** The screens of themes. */
@NullMarked
package eu.most.certificates.theme.ui;

import org.jspecify.annotations.NullMarked;
