package eu.most.registry;

import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import java.util.Set;

/**
 * Who speaks for which organisation; the module that knows people answers. While none does, nobody
 * speaks for any.
 */
public interface Speakers {

    /** The organisations for which a person speaks today. */
    Set<OrganisationId> organisationsOf(PersonId person);
}
