package eu.most.certificates.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certificate authority of our own making, for trying Most out: a root and, below it, the key
 * that seals and the key that signs tokens. Its name says that it is no authority.
 */
record DemonstrationAuthority(
        PrivateKey rootKey, X509Certificate root, SealKey seal, SealKey token) {

    private static final Duration LIFE = Duration.ofDays(3650);

    /** Makes all keys anew; the root certifies the two others. */
    static DemonstrationAuthority make(Instant now) {
        try {
            KeyPair rootPair = keyPair();
            X500Name rootName = name("Most demonstration root - not a real authority");
            X509Certificate root =
                    certificate(
                            rootName,
                            rootPair.getPrivate(),
                            rootName,
                            rootPair,
                            KeyUsage.keyCertSign | KeyUsage.cRLSign,
                            now);
            return new DemonstrationAuthority(
                    rootPair.getPrivate(),
                    root,
                    certified(
                            "Most demonstration seal - not a real certificate",
                            KeyUsage.nonRepudiation,
                            rootPair.getPrivate(),
                            root,
                            now),
                    newToken(rootPair.getPrivate(), root, now));
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("this Java cannot make keys on P-256", e);
        } catch (CertIOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new key for tokens, certified by this root. */
    static SealKey newToken(PrivateKey rootKey, X509Certificate root, Instant now) {
        return certified(
                "Most demonstration token - not a real certificate",
                KeyUsage.digitalSignature,
                rootKey,
                root,
                now);
    }

    private static SealKey certified(
            String commonName, int usage, PrivateKey rootKey, X509Certificate root, Instant now) {
        try {
            KeyPair pair = keyPair();
            X500Name rootName = X500Name.getInstance(root.getSubjectX500Principal().getEncoded());
            X509Certificate certificate =
                    certificate(rootName, rootKey, name(commonName), pair, usage, now);
            return new SealKey(pair.getPrivate(), List.of(certificate, root));
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("this Java cannot make keys on P-256", e);
        } catch (CertIOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty list of revoked certificates, DER, signed by the root and good for seven days. */
    byte[] revocationList(Instant now) {
        try {
            X509v2CRLBuilder list =
                    new X509v2CRLBuilder(
                            X500Name.getInstance(root.getSubjectX500Principal().getEncoded()),
                            Date.from(now));
            list.setNextUpdate(Date.from(now.plus(7, ChronoUnit.DAYS)));
            list.addExtension(
                    Extension.cRLNumber,
                    false,
                    new CRLNumber(BigInteger.valueOf(now.getEpochSecond())));
            list.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(root));
            return list.build(signer(rootKey)).getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("the demonstration root does not sign", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static X509Certificate certificate(
            X500Name issuer,
            PrivateKey issuerKey,
            X500Name subject,
            KeyPair subjectPair,
            int usage,
            Instant now)
            throws GeneralSecurityException, OperatorCreationException, CertIOException {
        PublicKey subjectKey = subjectPair.getPublic();
        JcaX509v3CertificateBuilder builder =
                new JcaX509v3CertificateBuilder(
                        issuer,
                        serialNumber(),
                        Date.from(now.minus(1, ChronoUnit.HOURS)),
                        Date.from(now.plus(LIFE)),
                        subject,
                        subjectKey);
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
        builder.addExtension(
                Extension.basicConstraints,
                true,
                (usage & KeyUsage.keyCertSign) != 0
                        ? new BasicConstraints(0)
                        : new BasicConstraints(false));
        builder.addExtension(
                Extension.subjectKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createSubjectKeyIdentifier(subjectKey));
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer(issuerKey)));
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

    private static X500Name name(String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.O, "Most demonstration")
                .addRDN(BCStyle.CN, commonName)
                .build();
    }
}
