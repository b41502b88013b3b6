/**
 * The invented people, organisations and services of {@code ./most run}. Nobody depends on it; an
 * installation of its own never sees it. Owns no data of its own, publishes nothing.
 */
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {
            "kernel",
            "access",
            "texts",
            "registry",
            "people",
            "people :: staffing",
            "identity",
            "catalogue",
            "accreditation"
        })
@NullMarked
package eu.most.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
