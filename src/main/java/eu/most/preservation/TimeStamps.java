package eu.most.preservation;

import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/** A time-stamp service, and what is needed to check its stamps. */
interface TimeStamps {

    TSPSource source();

    /** The certificates that are trusted to stand above the service's. */
    List<X509Certificate> authorities();

    /** The lists of revoked keys that need not be fetched, DER. */
    List<byte[]> revocationLists(Instant now);

    /** Whether nobody vouches for the time it says. */
    boolean isDemonstration();
}
