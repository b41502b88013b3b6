/**
 * Themes: how the certificates of an institution look, as data that a trainer chooses and never as
 * markup. Owns drafts, their published versions, which never change, and which module uses which.
 * Does not draw, and does not issue.
 */
@NullMarked
package eu.most.certificates.theme;

import org.jspecify.annotations.NullMarked;
