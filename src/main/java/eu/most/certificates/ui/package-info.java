/**
 * Screens of certificates: a holder's own, an officer's search, one certificate with its history
 * and its end.
 */
@NullMarked
package eu.most.certificates.ui;

import org.jspecify.annotations.NullMarked;
