/**
 * Access to every address: filter chains, sign-in, set-up, passwords, and the administrator's
 * screen.
 */
@NullMarked
package eu.most.identity.ui;

import org.jspecify.annotations.NullMarked;
