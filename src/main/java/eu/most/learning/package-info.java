/**
 * Enrolment, progress, attempts, answers and completion. Attempts are appended and never
 * overwritten. Publishes completions.
 */
@ApplicationModule(
        displayName = "Learning",
        allowedDependencies = {
            "kernel",
            "access",
            "audit",
            "notifications",
            "uikit",
            "registry",
            "catalogue",
            "items",
            "lesson",
            "quiz"
        })
@NullMarked
package eu.most.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
