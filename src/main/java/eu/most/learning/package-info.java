/**
 * Enrolment, progress, and completion with its evidence. What is done in a step, the kinds of
 * activities bring through {@code learning :: spi}. Publishes completions.
 */
@ApplicationModule(
        displayName = "Learning",
        allowedDependencies = {
            "kernel",
            "access",
            "audit",
            "notifications",
            "uikit",
            "people",
            "catalogue"
        })
@NullMarked
package eu.most.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
