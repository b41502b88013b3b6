/**
 * Scenarios: a kind of activity in which one decides in a situation and sees what comes of it.
 * Their format, runs and decisions, which are appended and never overwritten, and their player.
 */
@ApplicationModule(
        displayName = "Scenario",
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
package eu.most.scenario;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
