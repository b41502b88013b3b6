package eu.most.registry;

import eu.most.kernel.PrisonId;
import eu.most.texts.OneLine;

/**
 * Give a prison another name, or correct its town.
 *
 * @param name 1 to 200 characters
 * @param town where it is, 1 to 100 characters
 * @throws IllegalArgumentException if a text has another shape
 */
public record RenamePrison(PrisonId prison, String name, String town) {

    public RenamePrison {
        name = OneLine.of("the name of a prison", name, 200);
        town = OneLine.of("the town of a prison", town, 100);
    }
}
