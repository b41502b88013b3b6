package eu.most.verification;

import eu.most.signing.SealFinding;
import eu.most.signing.SealFinding.Unsealed;

/** What a file looks like from outside, before anybody asks about a seal. */
public enum FileShape {
    /** Not one byte. */
    EMPTY,
    /** It does not begin as a PDF does. */
    NOT_A_PDF,
    /** Its end is missing, as after a download that broke off. */
    CUT_OFF,
    /** Locked with a password or a certificate. Ours never are. */
    ENCRYPTED,
    /** It has a place for a seal, but not where a seal could be. */
    SEAL_ASTRAY,
    /** Nothing is wrong with it from outside. */
    WHOLE;

    // Readers accept some bytes before the beginning, and so do we.
    private static final int BEGINNING = 1024;

    /**
     * @param cutOff whether a signature says that the file is longer than it is
     */
    static FileShape of(RawFile file, SealFinding seal, boolean cutOff) {
        if (file.isEmpty()) {
            return EMPTY;
        }
        int beginning = file.indexOf("%PDF-");
        if (beginning < 0 || beginning > BEGINNING) {
            return NOT_A_PDF;
        }
        int end = file.lastIndexOf("%%EOF");
        boolean hasBegunAnew = seal instanceof Unsealed && file.indexOf(" obj", end) > 0;
        if (end < 0 || cutOff || hasBegunAnew) {
            return CUT_OFF;
        }
        if (file.contains("/Encrypt")) {
            return ENCRYPTED;
        }
        return seal instanceof Unsealed && file.contains("/ByteRange") ? SEAL_ASTRAY : WHOLE;
    }
}
