package eu.most.registry;

import eu.most.kernel.PrisonId;

/** Where the screens of this module are, relative to the root of the application. */
public final class RegistryPages {

    /** The first of its lists. */
    public static final String REGISTRY = "registry";

    /** All organisations. */
    public static final String ORGANISATIONS = REGISTRY + "/organisations";

    /** All prisons. */
    public static final String PRISONS = REGISTRY + "/prisons";

    /** All services that organisations offer. */
    public static final String SERVICES = REGISTRY + "/services";

    private RegistryPages() {}

    /** One prison. */
    public static String prison(PrisonId prison) {
        return PRISONS + "/" + prison;
    }
}
