package eu.most.signing.keys;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CRLException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The signed list of an authority's keys that are not to be trusted any more (CRL, RFC 5280). */
public final class RevocationList {

    private final X509CRL list;
    private final byte[] encoded;

    private RevocationList(X509CRL list) throws CRLException {
        this.list = list;
        encoded = list.getEncoded();
    }

    /**
     * Reads it.
     *
     * @param file DER or PEM
     * @throws GeneralSecurityException if it is no such list, or another authority signed it
     */
    public static RevocationList read(byte[] file, X509Certificate authority)
            throws GeneralSecurityException {
        if (!(CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(file))
                instanceof X509CRL list)) {
            throw new CRLException("it holds no revocation list");
        }
        if (!list.getIssuerX500Principal().equals(authority.getSubjectX500Principal())) {
            throw new CRLException("it is the list of " + list.getIssuerX500Principal());
        }
        list.verify(authority.getPublicKey());
        return new RevocationList(list);
    }

    /** DER, as it is published. */
    public byte[] encoded() {
        return encoded.clone();
    }

    /** When it was signed. */
    public Instant signedAt() {
        return list.getThisUpdate().toInstant();
    }

    /** When a newer one should be there. */
    public Instant end() {
        Date next = list.getNextUpdate();
        return next == null ? Instant.MAX : next.toInstant();
    }

    /** Since when this certificate's key is not to be trusted, and why; empty if it is. */
    public Optional<Revocation> of(X509Certificate certificate) {
        return Optional.ofNullable(list.getRevokedCertificate(certificate))
                .map(RevocationList::revocation);
    }

    List<Revocation> all() {
        @Nullable Set<? extends X509CRLEntry> entries = list.getRevokedCertificates();
        return entries == null
                ? List.of()
                : entries.stream().map(RevocationList::revocation).toList();
    }

    private static Revocation revocation(X509CRLEntry entry) {
        return new Revocation(
                entry.getSerialNumber(),
                entry.getRevocationDate().toInstant(),
                KeyRevocationReason.ofCode(
                        entry.getRevocationReason() == null
                                ? 0
                                : entry.getRevocationReason().ordinal()));
    }
}
