package eu.most.preservation;

import eu.europa.esig.dss.cms.CMS;
import eu.europa.esig.dss.cms.object.CMSObjectUtils;
import java.io.IOException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1InputStream;

/**
 * Takes the zeros off that follow a signature in a PDF before DSS parses it: BouncyCastle 1.85 and
 * later refuse them, and DSS 6.4 then finds "no signatures" in every PDF without a word.
 */
public final class UnpaddedCms extends CMSObjectUtils {

    @Override
    public CMS parseToCMS(byte[] padded) {
        return super.parseToCMS(unpadded(padded));
    }

    private static byte[] unpadded(byte[] padded) {
        try (ASN1InputStream in = new ASN1InputStream(padded)) {
            in.readObject();
            int end = padded.length - in.available();
            for (int i = end; i < padded.length; i++) {
                if (padded[i] != 0) {
                    return padded;
                }
            }
            return Arrays.copyOf(padded, end);
        } catch (IOException _) {
            return padded;
        }
    }
}
