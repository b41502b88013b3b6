/**
 * Standards (dated rules that a service must meet) and the living status of every service with its
 * reasons. Publishes changes of status. Does not own services (see {@code registry}) or
 * certificates.
 */
@ApplicationModule(
        displayName = "Accreditation",
        allowedDependencies = {
            "kernel",
            "access",
            "audit",
            "notifications",
            "uikit",
            "texts",
            "registry",
            "people",
            "people :: staffing",
            "catalogue",
            "credentials",
            "documents",
            "certificates",
            "documents :: tables"
        })
@NullMarked
package eu.most.accreditation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
