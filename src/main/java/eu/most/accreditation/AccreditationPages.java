package eu.most.accreditation;

import eu.most.kernel.PrisonId;
import eu.most.registry.ServiceId;

/** Where the screens of this module are, relative to the root of the application. */
public final class AccreditationPages {

    /** The desk of officers, and the services of a coordinator. */
    public static final String ACCREDITATION = "accreditation";

    /** What is asked of services. */
    public static final String STANDARDS = ACCREDITATION + "/standards";

    /** Introduces a standard. */
    public static final String NEW_STANDARD = STANDARDS + "/new";

    /** Who may be expected at which gate. */
    public static final String GATE_LISTS = ACCREDITATION + "/gate-lists";

    /** What all addresses of services begin with. */
    public static final String SERVICES = ACCREDITATION + "/services";

    /** What an address of the desk asks for: services in this need. */
    public static final String NEED = "need";

    private AccreditationPages() {}

    /** The services of the desk that need somebody in this way. */
    public static String needing(Need need) {
        return ACCREDITATION + "?" + NEED + "=" + need;
    }

    /** Whether a service meets the standards, and why. */
    public static String service(ServiceId service) {
        return SERVICES + "/" + service;
    }

    /** Makes a new edition of a standard. */
    public static String newEdition(StandardKey standard) {
        return STANDARDS + "/" + standard + "/new";
    }

    /** The printed list of a prison. */
    public static String gateList(PrisonId prison) {
        return GATE_LISTS + "/" + prison + ".pdf";
    }
}
