/** Quizzes: a kind of activity that draws questions and grades the answers. Their format. */
@ApplicationModule(
        displayName = "Quiz",
        allowedDependencies = {"kernel", "catalogue", "catalogue :: spi", "items"})
@NullMarked
package eu.most.quiz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
