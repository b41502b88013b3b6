/** The start page of whoever is signed in: what to do next, for each role a part of its own. */
@NullMarked
package eu.most.portal.ui;

import org.jspecify.annotations.NullMarked;
