package eu.most.kernel;

/**
 * Where an installation publishes its keys, lists and log. What was signed names it, so it stays.
 */
public final class PublishedFiles {

    /** What their addresses begin with, relative to the address of the installation. */
    public static final String ADDRESS = "/.well-known/most/";

    private PublishedFiles() {}
}
