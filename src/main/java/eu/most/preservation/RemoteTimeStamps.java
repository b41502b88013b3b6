package eu.most.preservation;

import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/** A service of somebody else's, asked over HTTP as RFC 3161 has it. */
final class RemoteTimeStamps implements TimeStamps {

    private final URI url;
    private final List<X509Certificate> authorities;

    /**
     * @throws IllegalStateException if the file cannot be read or holds no certificate
     */
    RemoteTimeStamps(URI url, Path authorityFile) {
        this.url = url;
        try (InputStream in = Files.newInputStream(authorityFile)) {
            authorities =
                    CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                            .map(X509Certificate.class::cast)
                            .toList();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The certificates in "
                            + authorityFile
                            + " cannot be used ("
                            + e.getMessage()
                            + "). Check most.timestamp.authority-file.",
                    e);
        }
        if (authorities.isEmpty()) {
            throw new IllegalStateException(
                    authorityFile + " holds no certificate. Check most.timestamp.authority-file.");
        }
    }

    @Override
    public TSPSource source() {
        return new OnlineTSPSource(url.toString(), new HttpAnswers("application/timestamp-query"));
    }

    @Override
    public List<X509Certificate> authorities() {
        return authorities;
    }

    /** Its lists are fetched from where its certificates say. */
    @Override
    public List<byte[]> revocationLists(Instant now) {
        return List.of();
    }

    @Override
    public boolean isDemonstration() {
        return false;
    }
}
