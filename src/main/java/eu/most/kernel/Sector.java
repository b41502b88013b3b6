package eu.most.kernel;

/** The side of the bridge on which somebody works. */
public enum Sector {
    PRISON,
    THIRD_SECTOR
}
