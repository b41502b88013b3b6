/** The start pages, the only screens that compose several features. Owns no data. */
@ApplicationModule(
        displayName = "Portal",
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
            "identity",
            "catalogue",
            "learning",
            "certificates",
            "accreditation"
        })
@NullMarked
package eu.most.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
