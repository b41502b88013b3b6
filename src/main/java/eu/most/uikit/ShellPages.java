package eu.most.uikit;

/**
 * Where the bar at the top leads to, relative to the root of the application. The modules whose
 * pages these are put them there.
 */
public final class ShellPages {

    /** The own start page of whoever is signed in. */
    public static final String HOME = "home";

    /** What was sent to them. */
    public static final String INBOX = "inbox";

    /** Where they choose their password. */
    public static final String PASSWORD = "password";

    private ShellPages() {}
}
