package eu.most.signing;

import eu.most.signing.SealFinding.Changed;
import eu.most.signing.SealFinding.Unbroken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The proof, at start and whenever keys change, that what we seal passes our own check and that one
 * changed byte does not. Libraries have been known to answer "no signature" to everything without
 * an error.
 */
final class SealSelfTest {

    private final Seal seal;
    private final SealCheck check;

    SealSelfTest(Seal seal, SealCheck check) {
        this.seal = seal;
        this.check = check;
    }

    /**
     * Seals a blank page, checks it, changes it, checks it again.
     *
     * @throws UnusableKeys if a check gives the wrong answer
     */
    void run(Instant now) {
        PreparedDocument blank = blankPage(now);
        byte[] sealed = sealed(blank);
        if (!(check.check(sealed) instanceof Unbroken(SealKeyId key, boolean _))
                || !key.equals(seal.key())) {
            throw new UnusableKeys(
                    "The seal does not work: a document sealed just now does not pass the check.");
        }
        sealed[blank.gapStart() / 2] ^= 1;
        if (!(check.check(sealed) instanceof Changed)) {
            throw new UnusableKeys("The seal does not work: a changed document passes the check.");
        }
    }

    private byte[] sealed(PreparedDocument blank) {
        try {
            return seal.seal(blank);
        } catch (IllegalStateException e) {
            throw new UnusableKeys("The seal does not work: " + e.getMessage() + ".");
        }
    }

    static PreparedDocument blankPage(Instant now) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
            catalogue.setItem(COSName.SIG, SealPlaceholder.certifying(catalogue, now));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return SealPlaceholder.locate(DocumentKind.CERTIFICATE, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
