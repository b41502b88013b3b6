/**
 * Quizzes: a kind of activity that draws questions and grades the answers. Their format, attempts,
 * answers and submissions, which are appended and never overwritten, and their player.
 */
@ApplicationModule(
        displayName = "Quiz",
        allowedDependencies = {
            "kernel",
            "access",
            "uikit",
            "people",
            "catalogue",
            "catalogue :: spi",
            "items",
            "items :: ui",
            "learning",
            "learning :: spi"
        })
@NullMarked
package eu.most.quiz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
