/**
 * What every screen shares: the shell, error pages, texts in four languages, empty states, small
 * wrappers of the components in {@code frontend/}. Owns no data and knows no feature.
 */
@ApplicationModule(
        displayName = "User interface kit",
        allowedDependencies = {"kernel", "access"})
@NullMarked
package eu.most.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
