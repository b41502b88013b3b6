/**
 * Accounts, sign-in and sign-out, roles, the set-up of the first administrator. Does not own people
 * (see {@code registry}). Publishes sign-ins and changes of roles for the audit trail.
 */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"kernel", "access", "audit", "notifications", "uikit", "registry"})
@NullMarked
package eu.most.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
