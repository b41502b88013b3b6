package eu.most.certificates;

import eu.most.credentials.CertificateNumber;
import eu.most.kernel.PersonId;
import java.util.List;

/**
 * What rests on a certificate in another module, which answers here: whoever takes a certificate
 * away reads before the act what falls with it.
 */
public interface Reliance {

    /** What would no longer hold today if this certificate did not count. */
    List<Falling> fallingWithout(CertificateNumber certificate, PersonId holder);

    /**
     * One thing that would no longer hold.
     *
     * @param nameKey key of its name in the reader's language
     * @param where names of organisation and place
     * @param address its screen
     */
    record Falling(String nameKey, String where, String address) {}
}
