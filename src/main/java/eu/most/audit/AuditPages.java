package eu.most.audit;

/** Where the screens of this module are, relative to the root of the application. */
public final class AuditPages {

    /** The trail. */
    public static final String TRAIL = "audit";

    /** The trail as a table for spreadsheets. */
    public static final String TABLE = TRAIL + ".csv";

    private AuditPages() {}
}
