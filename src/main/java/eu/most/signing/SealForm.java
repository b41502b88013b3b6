package eu.most.signing;

import eu.most.kernel.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/**
 * The one form of our seals: a CAdES signature as ETSI EN 319 142-1 wants it in a PDF, detached,
 * DER, ECDSA with SHA-256, with the signing certificate's hash (version 2) and without a signing
 * time, which stands in the PDF. Both the seal and its check build it here, so that a seal in any
 * other form, however valid, is not ours.
 */
final class SealForm {

    private static final AlgorithmIdentifier SHA_256 =
            new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
    private static final AlgorithmIdentifier ECDSA_WITH_SHA_256 =
            new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);

    private final SignerIdentifier signer;
    private final Attribute contentType;
    private final Attribute signingCertificate;
    private final ASN1Set certificates;

    /**
     * @param chain the certificates that the seal carries, the signer's first
     */
    SealForm(List<X509Certificate> chain) {
        byte[] own = Der.of(chain.getFirst());
        Certificate certificate = Certificate.getInstance(own);
        signer =
                new SignerIdentifier(
                        new IssuerAndSerialNumber(
                                certificate.getIssuer(), certificate.getSerialNumber().getValue()));
        signingCertificate = signingCertificate(certificate, Sha256.of(own));
        ASN1EncodableVector all = new ASN1EncodableVector();
        chain.forEach(each -> all.add(Certificate.getInstance(Der.of(each))));
        certificates = new DERSet(all);
        contentType = attribute(CMSAttributes.contentType, CMSObjectIdentifiers.data);
    }

    /** What the key signs for a document with this SHA-256 digest, DER. */
    byte[] signedBytes(byte[] digest) {
        return encode(attributes(digest));
    }

    /** The whole seal for a document with this digest, DER. */
    byte[] assemble(byte[] digest, byte[] signature) {
        SignerInfo info =
                new SignerInfo(
                        signer,
                        SHA_256,
                        attributes(digest),
                        ECDSA_WITH_SHA_256,
                        new DEROctetString(signature),
                        (ASN1Set) null);
        SignedData data =
                new SignedData(
                        new DERSet(SHA_256),
                        new ContentInfo(CMSObjectIdentifiers.data, null),
                        certificates,
                        null,
                        new DERSet(info));
        return encode(new ContentInfo(CMSObjectIdentifiers.signedData, data));
    }

    private ASN1Set attributes(byte[] digest) {
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(contentType);
        attributes.add(attribute(CMSAttributes.messageDigest, new DEROctetString(digest)));
        attributes.add(signingCertificate);
        return new DERSet(attributes);
    }

    private static Attribute signingCertificate(Certificate certificate, byte[] hash) {
        IssuerSerial issuer =
                new IssuerSerial(
                        new GeneralNames(new GeneralName(certificate.getIssuer())),
                        certificate.getSerialNumber());
        return attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new SigningCertificateV2(new ESSCertIDv2[] {new ESSCertIDv2(null, hash, issuer)}));
    }

    private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
        return new Attribute(type, new DERSet(value));
    }

    private static byte[] encode(ASN1Encodable value) {
        try {
            return value.toASN1Primitive().getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
