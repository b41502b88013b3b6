/**
 * Themes: how the certificates of an institution look, as data that a trainer chooses and never as
 * markup. Owns drafts, their published versions, which never change, and which module uses which.
 * Does not draw, and does not issue. Publishes that a theme was published or chosen.
 *
 * @see "src/docs/decisions/0018-themes-are-data.md"
 */
@ApplicationModule(
        displayName = "Themes",
        allowedDependencies = {
            "kernel",
            "access",
            "audit",
            "uikit",
            "catalogue",
            "signing",
            "documents",
            "documents :: logos"
        })
@NullMarked
package eu.most.themes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
