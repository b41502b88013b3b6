/**
 * Organisations, prisons, and the services offered in each prison. Does not know people: who speaks
 * for an organisation it asks through {@code Speakers}. Publishes that organisations, prisons and
 * services were entered and renamed.
 */
@ApplicationModule(
        displayName = "Registry",
        allowedDependencies = {"kernel", "access", "audit", "uikit", "texts"})
@NullMarked
package eu.most.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
