package eu.most.preservation;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.model.x509.revocation.crl.CRL;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.spi.x509.revocation.RevocationSource;
import eu.europa.esig.dss.spi.x509.revocation.RevocationToken;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lists of revoked keys that we hold, and then those that certificates say where to fetch. */
final class RevocationLists implements RevocationSource<CRL> {

    private final ExternalResourcesCRLSource held;
    private final OnlineCRLSource online;

    RevocationLists(List<byte[]> held) {
        this.held =
                new ExternalResourcesCRLSource(
                        held.stream().map(ByteArrayInputStream::new).toArray(InputStream[]::new));
        online = new OnlineCRLSource(new HttpAnswers("application/octet-stream"));
    }

    @Override
    public @Nullable RevocationToken<CRL> getRevocationToken(
            CertificateToken certificate, CertificateToken issuer) {
        RevocationToken<CRL> found = held.getRevocationToken(certificate, issuer);
        return found == null ? online.getRevocationToken(certificate, issuer) : found;
    }
}
