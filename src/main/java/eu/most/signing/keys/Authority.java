package eu.most.signing.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * An authority of our own making: a key on P-256 that certifies other keys and signs the list of
 * those that are revoked. Nobody stands above it.
 */
public record Authority(PrivateKey key, X509Certificate certificate) {

    /** For programs of others, which would refuse a certificate from the future. */
    private static final Duration OTHERS_CLOCKS_DIFFER = Duration.ofHours(1);

    /** One that was kept with its certificate. */
    public static Authority of(PrivateKeyEntry kept) {
        return new Authority(kept.getPrivateKey(), (X509Certificate) kept.getCertificate());
    }

    /** The key with its certificate, to be kept. */
    public PrivateKeyEntry entry() {
        return new PrivateKeyEntry(key, new Certificate[] {certificate});
    }

    /** A new one. */
    public static Authority make(
            String organisation, String commonName, Instant now, Duration life) {
        return making(() -> {
            KeyPair pair = keyPair();
            X500Name name = name(organisation, commonName);
            JcaX509v3CertificateBuilder builder =
                    builder(name, name, pair.getPublic(), now, now.plus(life));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            return new Authority(pair.getPrivate(), signed(builder, pair.getPrivate()));
        });
    }

    /**
     * A new key of the same organisation, certified by this authority, with its chain.
     *
     * @param list where the list of revoked keys will be
     * @param life how long; never longer than the authority's own
     */
    public PrivateKeyEntry certify(
            String commonName, KeyUse use, Optional<URI> list, Instant now, Duration life) {
        return making(() -> {
            KeyPair pair = keyPair();
            Instant end = certificate.getNotAfter().toInstant();
            JcaX509v3CertificateBuilder builder =
                    builder(
                            subject(),
                            name(organisation(), commonName),
                            pair.getPublic(),
                            now,
                            now.plus(life).isBefore(end) ? now.plus(life) : end);
            builder.addExtension(Extension.keyUsage, true, use.extension());
            if (use.purpose().isPresent()) {
                builder.addExtension(Extension.extendedKeyUsage, true, use.purpose().get());
            }
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate));
            if (list.isPresent()) {
                builder.addExtension(
                        Extension.cRLDistributionPoints, false, distributionPoint(list.get()));
            }
            return new PrivateKeyEntry(
                    pair.getPrivate(), new Certificate[] {signed(builder, key), certificate});
        });
    }

    /** The list of revoked keys, DER, good until {@code now + life}. */
    public byte[] revocationList(Collection<Revocation> revoked, Instant now, Duration life) {
        return making(() -> {
            X509v2CRLBuilder list = new X509v2CRLBuilder(subject(), Date.from(now));
            list.setNextUpdate(Date.from(now.plus(life)));
            for (Revocation each : revoked) {
                list.addCRLEntry(
                        each.serialNumber(),
                        Date.from(each.from()),
                        each.reason().code(),
                        Date.from(each.from()));
            }
            list.addExtension(
                    Extension.cRLNumber,
                    false,
                    new CRLNumber(BigInteger.valueOf(now.getEpochSecond())));
            list.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate));
            return list.build(signer(key)).getEncoded();
        });
    }

    /** The name of the organisation whose authority it is. */
    public String organisation() {
        return ASN1UTF8String.getInstance(subject().getRDNs(BCStyle.O)[0].getFirst().getValue())
                .getString();
    }

    @Override
    public String toString() {
        return "Authority[" + certificate.getSubjectX500Principal() + "]";
    }

    private X500Name subject() {
        return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    }

    private static JcaX509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, PublicKey key, Instant now, Instant end)
            throws IOException, GeneralSecurityException {
        JcaX509v3CertificateBuilder builder =
                new JcaX509v3CertificateBuilder(
                        issuer,
                        serialNumber(),
                        Date.from(now.minus(OTHERS_CLOCKS_DIFFER)),
                        Date.from(end),
                        subject,
                        key);
        builder.addExtension(
                Extension.subjectKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createSubjectKeyIdentifier(key));
        return builder;
    }

    private static CRLDistPoint distributionPoint(URI list) {
        GeneralName address =
                new GeneralName(GeneralName.uniformResourceIdentifier, list.toString());
        return new CRLDistPoint(
                new DistributionPoint[] {
                    new DistributionPoint(
                            new DistributionPointName(new GeneralNames(address)), null, null)
                });
    }

    private static X509Certificate signed(JcaX509v3CertificateBuilder builder, PrivateKey key)
            throws GeneralSecurityException, OperatorCreationException {
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer(key)));
    }

    private static ContentSigner signer(PrivateKey key) throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withECDSA").build(key);
    }

    private static KeyPair keyPair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    /** 122 random bits, positive, as browsers' rules ask of a serial number. */
    private static BigInteger serialNumber() {
        UUID random = UUID.randomUUID();
        return BigInteger.valueOf(random.getMostSignificantBits() & Long.MAX_VALUE)
                .shiftLeft(64)
                .or(BigInteger.valueOf(random.getLeastSignificantBits() & Long.MAX_VALUE));
    }

    private static X500Name name(String organisation, String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.O, organisation)
                .addRDN(BCStyle.CN, commonName)
                .build();
    }

    private static <T> T making(Making<T> work) {
        try {
            return work.make();
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("this Java cannot make or use keys on P-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Making<T> {

        T make() throws IOException, GeneralSecurityException, OperatorCreationException;
    }
}
