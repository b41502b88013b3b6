package eu.most.people;

import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import eu.most.registry.RegistryPages;
import eu.most.registry.ServiceId;

/** Where the screens of this module are, relative to the root of the application. */
public final class PeoplePages {

    /** All people, as far as the reader may know of them. */
    public static final String PEOPLE = RegistryPages.REGISTRY + "/people";

    /** Enters a person. */
    public static final String NEW = PEOPLE + "/new";

    /** Employs somebody who is here already, by their code. */
    public static final String WITH_CODE = NEW + "/with-code";

    /** Enters a person whom nobody employs. */
    public static final String WITHOUT_EMPLOYER = NEW + "/without-employer";

    /** What is known about whoever is signed in. */
    public static final String OWN_ENTRY = "me";

    private PeoplePages() {}

    /** One person. */
    public static String person(PersonId person) {
        return PEOPLE + "/" + person;
    }

    /** Says of two records that they are of one person. */
    public static String merge(PersonId person) {
        return person(person) + "/merge";
    }

    /** One organisation, with those who work there. */
    public static String organisation(OrganisationId organisation) {
        return RegistryPages.ORGANISATIONS + "/" + organisation;
    }

    /** One service, with those who deliver it. */
    public static String service(ServiceId service) {
        return RegistryPages.SERVICES + "/" + service;
    }
}
