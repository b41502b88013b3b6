/**
 * Training modules, their immutable published versions, and programmes, read from {@code content/}.
 * Does not know who learns. Publishes that a version was published.
 *
 * @see "src/docs/decisions/0056-structure-once-texts-per-language.md"
 */
@ApplicationModule(
        displayName = "Catalogue",
        allowedDependencies = {"kernel", "access", "audit", "notifications", "uikit"})
@NullMarked
package eu.most.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
