package eu.most.registry;

import eu.most.texts.OneLine;

/**
 * Enter an organisation.
 *
 * @param name 1 to 200 characters
 * @throws IllegalArgumentException if the name has another shape
 */
public record FoundOrganisation(String name, OrganisationKind kind) {

    public FoundOrganisation {
        name = OneLine.of("the name of an organisation", name, 200);
    }
}
