package eu.most.registry;

import eu.most.kernel.OrganisationId;
import eu.most.texts.OneLine;

/**
 * Give an organisation another name.
 *
 * @param name 1 to 200 characters
 * @throws IllegalArgumentException if the name has another shape
 */
public record RenameOrganisation(OrganisationId organisation, String name) {

    public RenameOrganisation {
        name = OneLine.of("the name of an organisation", name, 200);
    }
}
