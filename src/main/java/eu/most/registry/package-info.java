/**
 * Organisations, prisons, people with their employments, and the services offered in each prison.
 * Does not know accounts, certificates or decisions. Publishes changes of who delivers a service.
 */
@ApplicationModule(
        displayName = "Registry",
        allowedDependencies = {"kernel", "access", "audit", "notifications", "uikit"})
@NullMarked
package eu.most.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
