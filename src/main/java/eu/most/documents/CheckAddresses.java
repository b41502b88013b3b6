package eu.most.documents;

/**
 * Where a document says that it can be checked, relative to the address of the installation. Both
 * are printed on paper, so they stay what they are.
 */
public final class CheckAddresses {

    /** For those who type. */
    public static final String VERIFY = "/verify";

    /** For those who hold a camera to the QR code. */
    public static final String SHORT = "/V";

    private CheckAddresses() {}
}
