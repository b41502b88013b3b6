/**
 * Accounts, sign-in and sign-out, roles, passwords, the set-up of the first administrator, and the
 * filter chains before every page: sessions, headers, throttling. Does not own people (see {@code
 * people}) and decides nothing about single objects. Publishes {@link
 * eu.most.identity.IdentityEvent}s for the audit trail.
 */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {
            "kernel",
            "access",
            "audit",
            "notifications",
            "uikit",
            "texts",
            "people"
        })
@NullMarked
package eu.most.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
