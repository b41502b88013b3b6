/**
 * Work that failed or was left behind: tries it again, lets administrators see it, and tells whom
 * it waits for. Owns what is known about each failure; does not own the work itself, which modules
 * do when an event reaches them or when its time has come. Publishes nothing.
 *
 * @see "src/docs/decisions/0030-work-that-failed-is-tried-again.md"
 */
@ApplicationModule(
        displayName = "Backlog",
        allowedDependencies = {"kernel", "access", "notifications", "uikit"})
@NullMarked
package eu.most.backlog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
