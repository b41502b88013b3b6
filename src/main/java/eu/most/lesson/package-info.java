/** Lessons: a kind of activity that is read. Their format and their safe HTML. */
@ApplicationModule(
        displayName = "Lesson",
        allowedDependencies = {"kernel", "uikit", "catalogue", "catalogue :: spi"})
@NullMarked
package eu.most.lesson;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
