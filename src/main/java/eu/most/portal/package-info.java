/**
 * The start pages, the only screens that compose several features. Owns no data, publishes nothing.
 */
@ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {
            "kernel",
            "access",
            "uikit",
            "registry",
            "people",
            "catalogue",
            "learning",
            "accreditation"
        })
@NullMarked
package eu.most.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
