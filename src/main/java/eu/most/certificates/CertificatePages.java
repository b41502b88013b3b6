package eu.most.certificates;

import eu.most.credentials.CertificateNumber;

/** Where the screens and files of this module are, relative to the root of the application. */
public final class CertificatePages {

    /** One's own certificates, for officers a search. */
    public static final String CERTIFICATES = "certificates";

    /** Several of one's own in one file. */
    public static final String OWN_TOGETHER = CERTIFICATES + "/mine.zip";

    private CertificatePages() {}

    /** One certificate. */
    public static String certificate(CertificateNumber number) {
        return CERTIFICATES + "/" + number;
    }
}
