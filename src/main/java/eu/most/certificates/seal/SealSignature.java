package eu.most.certificates.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x500.X500Name;

/** One CMS signature by one signer, as it was read out of a PDF; nothing about it is true yet. */
final class SealSignature {

    private static final int MOST_CERTIFICATES = 8;

    private final byte[] encoded;
    private final IssuerAndSerialNumber signer;
    private final byte[] value;
    private final List<X509Certificate> certificates;

    private SealSignature(
            byte[] encoded,
            IssuerAndSerialNumber signer,
            byte[] value,
            List<X509Certificate> certificates) {
        this.encoded = encoded;
        this.signer = signer;
        this.value = value;
        this.certificates = List.copyOf(certificates);
    }

    /** Reads a signature that only zeros may follow; empty if it is none of one signer. */
    static Optional<SealSignature> read(byte[] padded) {
        try (ASN1InputStream in = new ASN1InputStream(padded)) {
            ASN1Primitive first = in.readObject();
            int end = padded.length - in.available();
            for (int i = end; i < padded.length; i++) {
                if (padded[i] != 0) {
                    return Optional.empty();
                }
            }
            SignedData data = SignedData.getInstance(ContentInfo.getInstance(first).getContent());
            if (data.getSignerInfos().size() != 1) {
                return Optional.empty();
            }
            SignerInfo info = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
            return Optional.of(
                    new SealSignature(
                            Arrays.copyOf(padded, end),
                            IssuerAndSerialNumber.getInstance(info.getSID().getId()),
                            info.getEncryptedDigest().getOctets(),
                            certificates(data.getCertificates())));
        } catch (IOException | CertificateException | RuntimeException _) {
            // The reader of ASN.1 meets hostile bytes with exceptions of many kinds.
            return Optional.empty();
        }
    }

    private static List<X509Certificate> certificates(ASN1Set encoded)
            throws IOException, CertificateException {
        List<X509Certificate> certificates = new ArrayList<>();
        if (encoded.size() > MOST_CERTIFICATES) {
            throw new CertificateException(encoded.size() + " certificates");
        }
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        for (ASN1Encodable each : encoded) {
            byte[] bytes = each.toASN1Primitive().getEncoded();
            if (factory.generateCertificate(new ByteArrayInputStream(bytes))
                    instanceof X509Certificate certificate) {
                certificates.add(certificate);
            }
        }
        return certificates;
    }

    /** The signer as the signature names it, at most 200 characters, for showing. */
    String signer() {
        String name =
                certificates.stream()
                        .filter(this::isNamed)
                        .map(certificate -> certificate.getSubjectX500Principal().getName())
                        .findFirst()
                        .orElseGet(() -> signer.getName().toString());
        return name.length() <= 200 ? name : name.substring(0, 200);
    }

    /** The certificate out of these that the signature names, if it is one of them. */
    Optional<SealCertificate> signedBy(Collection<SealCertificate> known) {
        return known.stream().filter(candidate -> isNamed(candidate.certificate())).findFirst();
    }

    /**
     * Whether this is a seal in our form with that certificate's key over exactly these bytes, down
     * to the last bit of the seal itself.
     */
    boolean fits(SealCertificate by, byte[] covered) {
        List<X509Certificate> chain = new ArrayList<>(certificates);
        if (!chain.remove(by.certificate())) {
            return false;
        }
        chain.addFirst(by.certificate());
        SealForm form = new SealForm(chain);
        byte[] digest = SealForm.sha256().digest(covered);
        return Arrays.equals(form.assemble(digest, value), encoded)
                && isSignature(by.certificate(), form.signedBytes(digest))
                && chain.stream().allMatch(this::isIssuedWithinTheSeal);
    }

    private boolean isNamed(X509Certificate certificate) {
        return certificate.getSerialNumber().equals(signer.getSerialNumber().getValue())
                && X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded())
                        .equals(signer.getName());
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
    private boolean isIssuedWithinTheSeal(X509Certificate certificate) {
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
