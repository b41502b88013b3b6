package eu.most.preservation;

/** Where the screens of this module are, relative to the root of the application. */
public final class PreservationPages {

    /** How long-term seals and stored files are. */
    public static final String PRESERVATION = "preservation";

    private PreservationPages() {}
}
