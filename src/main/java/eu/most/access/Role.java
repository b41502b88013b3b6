package eu.most.access;

/** What a person is here for. One person may have several roles. */
public enum Role {
    /** Learns modules and holds certificates. */
    TRAINEE,
    /** Authors and publishes modules. */
    TRAINER,
    /** Speaks for a third-sector organisation: its people, its services, its applications. */
    COORDINATOR,
    /** Verifies certificates and decides on accreditation. */
    ACCREDITOR,
    /** Runs the installation: accounts, settings, backlog. Sees no answers. */
    ADMINISTRATOR;

    /** The name under which Spring Security knows this role, such as {@code ROLE_TRAINEE}. */
    public String authority() {
        return "ROLE_" + name();
    }
}
