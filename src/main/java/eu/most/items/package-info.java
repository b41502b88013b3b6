/**
 * Questions: their kinds, the bank of a module, what an answer earns, their texts, and how they are
 * shown and answered. Whoever asks questions uses them; knows nobody who does, and stores no
 * answer.
 */
@ApplicationModule(
        displayName = "Items",
        allowedDependencies = {"kernel", "uikit", "catalogue", "catalogue :: spi"})
@NullMarked
package eu.most.items;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
