/**
 * The append-only, hash-chained trail of every act that matters. Owns the trail and its check; does
 * not decide what matters: a module publishes an event that is {@code Auditable}. Publishes
 * nothing.
 */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"kernel", "access", "uikit"})
@NullMarked
package eu.most.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
