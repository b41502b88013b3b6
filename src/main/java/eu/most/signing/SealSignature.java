package eu.most.signing;

import eu.most.kernel.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Certificate;
import org.jspecify.annotations.Nullable;

/** The CMS signature that was read out of a PDF; nothing about it is true yet. */
final class SealSignature {

    private static final int MOST_CERTIFICATES = 32;

    private final byte[] encoded;
    private final boolean alone;
    private final @Nullable IssuerAndSerialNumber signer;
    private final byte[] value;
    private final List<Certificate> certificates;

    private SealSignature(
            byte[] encoded, boolean alone, @Nullable SignerInfo only, List<Certificate> all) {
        this.encoded = encoded;
        this.alone = alone;
        signer =
                only == null || only.getSID().isTagged()
                        ? null
                        : IssuerAndSerialNumber.getInstance(only.getSID().getId());
        value = only == null ? new byte[0] : only.getEncryptedDigest().getOctets();
        certificates = List.copyOf(all);
    }

    /**
     * Reads the signature at the beginning of these bytes; empty if there is none. One that is not
     * as ours are, with other certificates, signers or none of either, is still one.
     */
    static Optional<SealSignature> read(byte[] padded) {
        try (ASN1InputStream in = new ASN1InputStream(padded)) {
            ASN1Primitive first = in.readObject();
            int end = padded.length - in.available();
            byte[] encoded = Arrays.copyOf(padded, end);
            boolean alone = IntStream.range(end, padded.length).allMatch(i -> padded[i] == 0);
            if (first instanceof ASN1OctetString) {
                // A bare signature, its certificate elsewhere: how old programs signed.
                return Optional.of(new SealSignature(encoded, alone, null, List.of()));
            }
            SignedData data = SignedData.getInstance(ContentInfo.getInstance(first).getContent());
            ASN1Set signers = data.getSignerInfos();
            return Optional.of(
                    new SealSignature(
                            encoded,
                            alone,
                            signers.size() == 1
                                    ? SignerInfo.getInstance(signers.getObjectAt(0))
                                    : null,
                            certificates(data.getCertificates())));
        } catch (IOException | RuntimeException _) {
            // The reader of ASN.1 meets hostile bytes with exceptions of many kinds.
            return Optional.empty();
        }
    }

    private static List<Certificate> certificates(@Nullable ASN1Set encoded) {
        List<Certificate> certificates = new ArrayList<>();
        if (encoded != null && encoded.size() <= MOST_CERTIFICATES) {
            for (ASN1Encodable each : encoded) {
                if (each.toASN1Primitive() instanceof ASN1Sequence certificate) {
                    readable(certificate).ifPresent(certificates::add);
                }
            }
        }
        return certificates;
    }

    private static Optional<Certificate> readable(ASN1Sequence certificate) {
        try {
            return Optional.of(Certificate.getInstance(certificate));
        } catch (RuntimeException _) {
            // As above; whoever signed with it just has no name.
            return Optional.empty();
        }
    }

    /** Whether nothing but zeros follows it, as behind ours. */
    boolean isAlone() {
        return alone;
    }

    /** Who signed, as the signature says, for showing; empty if it does not say. */
    String signer() {
        return certificates.stream()
                .filter(this::isNamed)
                .map(certificate -> SignerName.of(certificate.getSubject()))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The certificate out of these that the signature names, if it is one of them. */
    Optional<SealCertificate> signedBy(Collection<SealCertificate> known) {
        return known.stream()
                .filter(candidate ->
                        isNamed(Certificate.getInstance(Der.of(candidate.certificate()))))
                .findFirst();
    }

    /**
     * Whether this is a seal in our form with that certificate's key over exactly these bytes, down
     * to the last bit of the seal itself.
     */
    boolean fits(SealCertificate by, byte[] covered) {
        Optional<List<X509Certificate>> read = readCertificates();
        if (read.isEmpty()) {
            return false;
        }
        List<X509Certificate> chain = new ArrayList<>(read.get());
        if (!chain.remove(by.certificate())) {
            return false;
        }
        chain.addFirst(by.certificate());
        SealForm form = new SealForm(chain);
        byte[] digest = Sha256.of(covered);
        return Arrays.equals(form.assemble(digest, value), encoded)
                && isSignature(by.certificate(), form.signedBytes(digest))
                && chain.stream().allMatch(each -> isIssuedWithin(chain, each));
    }

    /** As Java has them; empty if it cannot read one, which happens to none of our certificates. */
    private Optional<List<X509Certificate>> readCertificates() {
        List<X509Certificate> read = new ArrayList<>();
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            for (Certificate each : certificates) {
                read.add(
                        (X509Certificate)
                                factory.generateCertificate(
                                        new ByteArrayInputStream(each.getEncoded())));
            }
        } catch (IOException | CertificateException _) {
            return Optional.empty();
        }
        return Optional.of(read);
    }

    /** By the bytes of the name: those who write another's name in another way mean no good. */
    private boolean isNamed(Certificate certificate) {
        return signer != null
                && certificate.getSerialNumber().hasValue(signer.getSerialNumber().getValue())
                && Arrays.equals(encoded(certificate.getIssuer()), encoded(signer.getName()));
    }

    private static byte[] encoded(X500Name name) {
        try {
            return name.getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isSignature(X509Certificate certificate, byte[] bytes) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initVerify(certificate.getPublicKey());
            signature.update(bytes);
            return signature.verify(value);
        } catch (GeneralSecurityException _) {
            // A malformed signature and a wrong one are the same answer.
            return false;
        }
    }

    /** The certificates beside the signer's are not under the seal, but under each other. */
    private static boolean isIssuedWithin(
            List<X509Certificate> certificates, X509Certificate certificate) {
        return certificates.stream()
                .filter(issuer ->
                        issuer.getSubjectX500Principal()
                                .equals(certificate.getIssuerX500Principal()))
                .anyMatch(issuer -> {
                    try {
                        certificate.verify(issuer.getPublicKey());
                        return true;
                    } catch (GeneralSecurityException _) {
                        return false;
                    }
                });
    }
}
