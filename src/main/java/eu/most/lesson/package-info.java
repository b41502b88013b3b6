/**
 * Lessons: a kind of activity that is read. Their format and their safe HTML with all its blocks,
 * the glossary of a module, how long they were before somebody, the private notes of their readers,
 * and their player.
 */
@ApplicationModule(
        displayName = "Lesson",
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
package eu.most.lesson;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
