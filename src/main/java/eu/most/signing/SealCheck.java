package eu.most.signing;

import eu.most.signing.SealFinding.Change;
import eu.most.signing.SealFinding.Changed;
import eu.most.signing.SealFinding.Foreign;
import eu.most.signing.SealFinding.Unbroken;
import eu.most.signing.SealFinding.Unsealed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds out whether a PDF is byte for byte what we sealed. It does not interpret the PDF at all: a
 * our seal must cover every byte of the file but the gap that holds it, and the gap may hold
 * nothing but the seal. So whatever was appended, hidden or put beside comes out as changed.
 */
public final class SealCheck {

    private final SealKeys keys;

    public SealCheck(SealKeys keys) {
        this.keys = keys;
    }

    /**
     * Looks at the seal of a file from outside; anything at all may be in it.
     *
     * @param pdf the whole file; the caller bounds its size
     */
    public SealFinding check(byte[] pdf) {
        List<SealedRange> ranges = SealedRange.in(pdf);
        boolean ours = false;
        SealFinding other = ranges.isEmpty() ? new Unsealed() : new Changed(Change.SEAL_DAMAGED);
        Change change = Change.ADDED_TO;
        for (SealedRange range : ranges) {
            Optional<SealSignature> signature = range.signature(pdf);
            if (signature.isEmpty()) {
                continue;
            }
            Optional<SealCertificate> certificate = signature.get().signedBy(keys.trusted());
            if (certificate.isEmpty()) {
                other = new Foreign(signature.get().signer());
                continue;
            }
            if (!range.isWrittenAsOurs(pdf) || !signature.get().isAlone()) {
                continue;
            }
            ours = true;
            if (!signature.get().fits(certificate.get(), range.covered(pdf))) {
                change = Change.ALTERED;
            } else if (range.coversAllOf(pdf)) {
                return new Unbroken(certificate.get().id(), keys.isDemonstration());
            }
        }
        return ours ? new Changed(change) : other;
    }

    /** Whether a signature in the file covers bytes behind its end: they are missing. */
    public static boolean isCutOff(byte[] pdf) {
        return SealedRange.reachBeyond(pdf);
    }

    /**
     * The file as we sealed it, cut out of one to which something was added behind; empty if it is
     * not inside whole.
     */
    public Optional<byte[]> original(byte[] pdf) {
        return SealedRange.in(pdf).stream()
                .filter(range -> isWhole(range, pdf))
                .map(range -> Arrays.copyOf(pdf, range.gapEnd() + range.length()))
                .findFirst();
    }

    private boolean isWhole(SealedRange range, byte[] pdf) {
        return range.isWrittenAsOurs(pdf)
                && range.signature(pdf)
                        .filter(SealSignature::isAlone)
                        .filter(signature ->
                                signature
                                        .signedBy(keys.trusted())
                                        .filter(by -> signature.fits(by, range.covered(pdf)))
                                        .isPresent())
                        .isPresent();
    }
}
