package eu.most.backlog;

/** Where the screens of this module are, relative to the root of the application. */
public final class BacklogPages {

    /** What could not be done yet. */
    public static final String BACKLOG = "backlog";

    private BacklogPages() {}
}
