package eu.most.registry;

import eu.most.kernel.OrganisationId;
import eu.most.texts.OneLine;

/**
 * Enter a prison.
 *
 * @param name 1 to 200 characters
 * @param town where it is, 1 to 100 characters
 * @param runBy the prison service that runs it
 * @throws IllegalArgumentException if a text has another shape
 */
public record OpenPrison(String name, String town, OrganisationId runBy) {

    public OpenPrison {
        name = OneLine.of("the name of a prison", name, 200);
        town = OneLine.of("the town of a prison", town, 100);
    }
}
