/**
 * Questions: their kinds, the bank of a module, what an answer is worth, and their texts. Whoever
 * asks questions uses them; knows nobody who does.
 */
@ApplicationModule(
        displayName = "Items",
        allowedDependencies = {"kernel", "catalogue", "catalogue :: spi"})
@NullMarked
package eu.most.items;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
