package eu.most.registry;

import eu.most.kernel.Sector;

/** What an organisation is. */
public enum OrganisationKind {
    /** Runs prisons and employs their staff. */
    PRISON_SERVICE,
    /** A third-sector organisation: offers services in prisons. */
    THIRD_SECTOR;

    /** The side of the bridge on which its people work. */
    public Sector sector() {
        return this == PRISON_SERVICE ? Sector.PRISON : Sector.THIRD_SECTOR;
    }
}
