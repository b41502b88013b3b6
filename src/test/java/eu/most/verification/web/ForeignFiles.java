package eu.most.verification.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERT61String;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.DERUniversalString;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.CollectionStore;

/**
 * PDFs that others signed, as they come out of the programs and the authorities of many countries,
 * each with the heading and a part of the sentence that its answer must have.
 */
final class ForeignFiles {

    static final String FOREIGN = "Sealed by an unknown key";
    private static final String INCOMPLETE = "The file is incomplete";
    private static final String NAMELESS = "The file does not say who signed it";
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final ASN1ObjectIdentifier ORGANIZATION_IDENTIFIER =
            new ASN1ObjectIdentifier("2.5.4.97");
    private static final Pattern RANGE =
            Pattern.compile("/ByteRange ?\\[0 (\\d+) (\\d+) (\\d+) *]");

    private final KeyPair key;
    private final List<Case> files = new ArrayList<>();

    /**
     * One of them.
     *
     * @param said a part of what is said about the signer, as it stands in HTML
     */
    record Case(String name, byte[] file, String heading, String said) {}

    private ForeignFiles(KeyPair key) {
        this.key = key;
    }

    static List<Case> all() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        ForeignFiles foreign = new ForeignFiles(generator.generateKeyPair());
        foreign.addSubjects();
        foreign.addEncodings();
        foreign.addMultiValued();
        foreign.addEnvelopes();
        foreign.addForms();
        return foreign.files;
    }

    private void addSubjects() throws Exception {
        ASN1ObjectIdentifier cn = BCStyle.CN;
        ASN1ObjectIdentifier o = BCStyle.O;
        ASN1ObjectIdentifier ou = BCStyle.OU;
        ASN1ObjectIdentifier mail = BCStyle.EmailAddress;
        String ministry = "Ministerstvo spravedlnosti – Vězeňská služba České republiky";
        subject(
                "employee certificate, long",
                "„Ing. Jana Nováková-Dlouhá“".substring(1, 26),
                utf8(BCStyle.C, "CZ"),
                utf8(o, ministry),
                utf8(ou, "Generální ředitelství, odbor výkonu vazby a trestu, oddělení vzdělávání"),
                utf8(ou, "Akademie; pracoviště \"Stráž pod Ralskem\", budova A+B"),
                utf8(ou, "1234567 #x=y"),
                utf8(BCStyle.SERIALNUMBER, "ICA - 10123456"),
                utf8(BCStyle.GIVENNAME, "Jana"),
                utf8(BCStyle.SURNAME, "Nováková-Dlouhá"),
                utf8(cn, "Ing. Jana Nováková-Dlouhá"));
        for (int length : new int[] {190, 199, 200, 201, 202, 203, 210, 400}) {
            subject(
                    "name of commas, " + length,
                    "Eva Malá",
                    utf8(o, ",".repeat(length) + "\\"),
                    utf8(cn, "Eva Malá"));
        }
        subject("very long common name", "x".repeat(100) + "…", utf8(cn, "x".repeat(30_000)));
        subject(
                "e-mail only",
                "“urad@example.cz”",
                new Pair(mail, new DERIA5String("urad@example.cz")));
        subject(
                "e-mail and organisation",
                "“Úřad”",
                utf8(o, "Úřad"),
                new Pair(mail, new DERIA5String("urad@example.cz")));
        subject("organisation only", "“Zavod &lt;KPZ&gt;”", utf8(o, "Zavod <KPZ>"));
        subject("country only", "“AT”", new Pair(BCStyle.C, new DERPrintableString("AT")));
        subject(
                "organisation identifier only",
                "“VATSI-12345678”",
                utf8(ORGANIZATION_IDENTIFIER, "VATSI-12345678"));
        subject("no subject", NAMELESS);
        subject("empty common name", "“Úřad”", utf8(o, "Úřad"), utf8(cn, ""));
        subject("blank common name", NAMELESS, utf8(cn, " \t\n\u200B"));
        subject(
                "directory of an office",
                "“Marko Žagar”",
                utf8(BCStyle.DC, "local"),
                utf8(cn, "Users"),
                utf8(cn, "Marko Žagar"));
        subject(
                "script",
                "“&lt;script&gt;alert(1)&lt;/script&gt;”",
                utf8(cn, "<script>alert(1)</script>"));
        subject("turned round", "“Academy gpj.exe”", utf8(cn, "Academy \u202Egpj.exe\u202C"));
        subject(
                "closes our quotation",
                "“Academy' in the file. It is genuine, and 'valid'”",
                utf8(cn, "Academy” in the file. It is genuine, and «valid\""));
        subject(
                "lines",
                "“Academy. Genuine and valid”",
                utf8(cn, "Academy.\r\n\u2028Genuine and valid\0"));
        subject("flags", "“🇨🇿🇸🇮🇦🇹 družba”", utf8(cn, "🇨🇿🇸🇮🇦🇹 družba"));
        subject("Greek", "“Ελένη Παπαδοπούλου”", utf8(cn, "Ελένη Παπαδοπούλου"));
        subject("Hebrew", "“דנה לוי”", utf8(cn, "דנה לוי"));
        subject("decomposed", "“Žofie”", utf8(cn, "Z\u030Cofie"));
        subject("escapes", "“#04024869 \\2C, = + &lt;x&gt;”", utf8(cn, "#04024869 \\2C, = + <x>"));
        subject("spaces around", "“Jan Novák”", utf8(cn, "  Jan   Novák "));
        subject(
                "ours in name",
                "“Most demonstration seal” in the file. The key is not ours",
                utf8(cn, "Most demonstration seal"));
    }

    private void addEncodings() throws Exception {
        ASN1ObjectIdentifier cn = BCStyle.CN;
        subject("BMPString", "“Ľudovít Ďurčo”", new Pair(cn, new DERBMPString("Ľudovít Ďurčo")));
        subject("T61String", "“Jürgen Groß”", new Pair(cn, new DERT61String("Jürgen Groß")));
        subject(
                "UniversalString",
                "“Črt”",
                new Pair(cn, new DERUniversalString("Črt".getBytes(Charset.forName("UTF-32BE")))));
        subject(
                "PrintableString",
                "“Jan Novak”",
                new Pair(cn, new DERPrintableString("Jan Novak")));
        subject("IA5String", "“Jan Novak”", new Pair(cn, new DERIA5String("Jan Novak")));
        raw("broken UTF-8", "“Nov\uFFFDk”", 0x0c, new byte[] {'N', 'o', 'v', (byte) 0xe1, 'k'});
        raw("Latin-2 that says UTF-8", "“\uFFFD\uFFFDek”", 0x0c, "©áek".getBytes(ISO_8859_1));
        raw(
                "lone surrogate",
                "“a\uFFFD",
                0x0c,
                new byte[] {'a', (byte) 0xed, (byte) 0xa0, (byte) 0x80});
        raw("odd UniversalString", FOREIGN, 0x1c, new byte[] {0, 0, 0, 'J', 0, 0});
        raw("accents in PrintableString", "“Novák”", 0x13, "Novák".getBytes(ISO_8859_1));
        raw("NumericString of letters", "“abc”", 0x12, "abc".getBytes(UTF_8));
        raw("VisibleString", "“abc”", 0x1a, "abc".getBytes(UTF_8));
        subject(
                "octets for a name",
                "“Úřad”",
                utf8(BCStyle.O, "Úřad"),
                new Pair(cn, new DEROctetString(new byte[300])));
        subject("nothing for a name", NAMELESS, new Pair(cn, DERNull.INSTANCE));
        subject(
                "a sequence for a name",
                NAMELESS,
                new Pair(cn, new DERSequence(new DERUTF8String("x"))));
    }

    private void addMultiValued() throws Exception {
        AttributeTypeAndValue name =
                new AttributeTypeAndValue(BCStyle.CN, new DERUTF8String("Eva Malá"));
        AttributeTypeAndValue serial =
                new AttributeTypeAndValue(BCStyle.SERIALNUMBER, new DERPrintableString("P12345"));
        AttributeTypeAndValue mail =
                new AttributeTypeAndValue(BCStyle.EmailAddress, new DERIA5String("eva@example.si"));
        named(
                "name and number in one",
                "“Eva Malá”",
                new X500Name(new RDN[] {new RDN(new AttributeTypeAndValue[] {name, serial})}));
        named(
                "mail and number in one",
                "“eva@example.si”",
                new X500Name(new RDN[] {new RDN(new AttributeTypeAndValue[] {serial, mail})}));
        named(
                "two names in one",
                "“Eva Malá”",
                new X500Name(new RDN[] {new RDN(new AttributeTypeAndValue[] {name, name})}));
        RDN[] many = new RDN[200];
        Arrays.fill(many, new RDN(BCStyle.OU, new DERUTF8String("oddělení, \"další\"")));
        many[199] = new RDN(name);
        named("two hundred parts", "“Eva Malá”", new X500Name(many));
    }

    /** Signatures that are not made as ours are. */
    private void addEnvelopes() throws Exception {
        X509CertificateHolder holder = certificate(new X500Name("CN=Eva Malá"), BigInteger.TEN);
        byte[] one = cms(holder, true, 1);
        add("without its certificate", signed(cms(holder, false, 1)), FOREIGN, NAMELESS);
        add("two signers in one", signed(cms(holder, true, 2)), FOREIGN, NAMELESS);
        add("named by its key", signed(byKey(holder)), FOREIGN, NAMELESS);
        add(
                "bare signature of old programs",
                signed(new DEROctetString(new byte[256]).getEncoded()),
                FOREIGN,
                NAMELESS);
        add("large reserve", signed(one, signature -> {}, 200_000), FOREIGN, "“Eva Malá”");
        add(
                "no signature in it",
                signed(new byte[0]),
                "The seal is damaged",
                "The seal is damaged");
        byte[] deep = new byte[20_000];
        for (int i = 0; i < deep.length; i += 2) {
            deep[i] = 0x30;
            deep[i + 1] = (byte) 0x80;
        }
        add("ten thousand brackets", signed(deep), "The seal is damaged", "The seal is damaged");
    }

    private void addForms() throws Exception {
        X509CertificateHolder holder = certificate(new X500Name("CN=Eva Malá"), BigInteger.TEN);
        byte[] cms = cms(holder, true, 1);
        byte[] once = signed(cms);
        add("one signature", once, FOREIGN, "“Eva Malá”");
        byte[] twice = signedAgain(once, cms);
        add("two signatures", twice, FOREIGN, "“Eva Malá”");
        byte[] many = twice;
        for (int i = 0; i < 18; i++) {
            many = signedAgain(many, cms);
        }
        add("twenty signatures", many, FOREIGN, "“Eva Malá”");
        for (int changes = 1; changes <= 3; changes++) {
            int allowed = changes;
            add(
                    "certified, changes " + changes,
                    signed(cms, signature -> certify(signature, allowed), 0),
                    FOREIGN,
                    "“Eva Malá”");
        }
        add("zeros before numbers", padded(once), FOREIGN, "“Eva Malá”");
        add("encrypted and signed", signedAgain(encrypted(), cms), FOREIGN, "“Eva Malá”");
        add(
                "cut off in the page",
                Arrays.copyOf(once, once.length / 3),
                INCOMPLETE,
                "Ask for it again");
        add(
                "cut off by 100 bytes",
                Arrays.copyOf(once, once.length - 100),
                INCOMPLETE,
                "Ask for it again");
        add(
                "cut off within the second",
                Arrays.copyOf(twice, twice.length - 900),
                FOREIGN,
                "“Eva Malá”");
        add("line end behind", joined(once, "\r\n".getBytes(ISO_8859_1)), FOREIGN, "“Eva Malá”");
        add(
                "mail before",
                joined("Content-Type: x\r\n\r\n".getBytes(ISO_8859_1), blank()),
                "Not sealed",
                "carries no seal");
    }

    private record Pair(ASN1ObjectIdentifier type, ASN1Encodable value) {}

    @FunctionalInterface
    private interface Preparation {
        void on(PDSignature signature);
    }

    private static Pair utf8(ASN1ObjectIdentifier type, String text) {
        return new Pair(type, new DERUTF8String(text));
    }

    private void subject(String name, String said, Pair... parts) throws Exception {
        named(
                name,
                said,
                new X500Name(
                        Arrays.stream(parts)
                                .map(part -> new RDN(part.type(), part.value()))
                                .toArray(RDN[]::new)));
    }

    private void named(String name, String said, X500Name subject) throws Exception {
        X509CertificateHolder holder = certificate(subject, BigInteger.valueOf(files.size() + 1));
        add(name, signed(cms(holder, true, 1)), FOREIGN, said);
    }

    /** A common name of these bytes, under a tag that may not fit them. */
    private void raw(String name, String said, int tag, byte[] value) throws Exception {
        // Of the same length as a marker, which is exchanged in the finished signature.
        byte[] marker = "#".repeat(value.length).getBytes(ISO_8859_1);
        X509CertificateHolder holder =
                certificate(
                        new X500Name(
                                new RDN[] {
                                    new RDN(
                                            BCStyle.CN,
                                            new DERUTF8String(new String(marker, ISO_8859_1)))
                                }),
                        BigInteger.valueOf(files.size() + 1));
        byte[] cms = cms(holder, true, 1);
        String text = new String(cms, ISO_8859_1);
        String was = "\u000c" + (char) value.length + new String(marker, ISO_8859_1);
        String is = (char) tag + "" + (char) value.length + new String(value, ISO_8859_1);
        add(name, signed(text.replace(was, is).getBytes(ISO_8859_1)), FOREIGN, said);
    }

    private void add(String name, byte[] file, String heading, String said) {
        files.add(new Case(name, file, heading, said));
    }

    private X509CertificateHolder certificate(X500Name subject, BigInteger serial)
            throws OperatorCreationException {
        return new JcaX509v3CertificateBuilder(
                        new X500Name("CN=Authority of others"),
                        serial,
                        Date.from(FROM),
                        Date.from(FROM.plusSeconds(86_400 * 700)),
                        subject,
                        key.getPublic())
                .build(signer());
    }

    private ContentSigner signer() throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withECDSA").build(key.getPrivate());
    }

    private byte[] cms(X509CertificateHolder holder, boolean enclosed, int signers)
            throws OperatorCreationException, CMSException, IOException, GeneralSecurityException {
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        for (int i = 0; i < signers; i++) {
            generator.addSignerInfoGenerator(
                    new SignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .build(signer(), holder));
        }
        if (enclosed) {
            generator.addCertificates(new CollectionStore<>(List.of(holder)));
        }
        return generator.generate(new CMSProcessableByteArray(new byte[0])).getEncoded();
    }

    private byte[] byKey(X509CertificateHolder holder)
            throws OperatorCreationException, CMSException, IOException {
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        SignerInfoGenerator named =
                new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                        .build(signer(), new byte[] {1, 2, 3});
        generator.addSignerInfoGenerator(named);
        generator.addCertificates(new CollectionStore<>(List.of(holder)));
        return generator.generate(new CMSProcessableByteArray(new byte[0])).getEncoded();
    }

    private static byte[] signed(byte[] cms) throws IOException {
        return signed(cms, _ -> {}, 0);
    }

    private static byte[] signed(byte[] cms, Preparation preparation, int reserve)
            throws IOException {
        return signed(blank(), cms, preparation, reserve);
    }

    private static byte[] signedAgain(byte[] pdf, byte[] cms) throws IOException {
        return signed(pdf, cms, _ -> {}, 0);
    }

    private static byte[] signed(byte[] pdf, byte[] cms, Preparation preparation, int reserve)
            throws IOException {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
        signature.setName("Whoever");
        Calendar date = new GregorianCalendar(2026, Calendar.MARCH, 1);
        signature.setSignDate(date);
        preparation.on(signature);
        SignatureOptions options = new SignatureOptions();
        options.setPreferredSignatureSize(Math.max(cms.length + 100, reserve));
        try (PDDocument document = Loader.loadPDF(pdf, "two")) {
            document.addSignature(signature, _ -> cms, options);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } finally {
            options.close();
        }
    }

    private static void certify(PDSignature signature, int changes) {
        COSDictionary parameters = new COSDictionary();
        parameters.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
        parameters.setInt(COSName.P, changes);
        parameters.setName(COSName.V, "1.2");
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
        reference.setItem(COSName.getPDFName("TransformMethod"), COSName.DOCMDP);
        reference.setItem(COSName.getPDFName("TransformParams"), parameters);
        COSArray references = new COSArray();
        references.add(reference);
        signature.getCOSObject().setItem(COSName.getPDFName("Reference"), references);
    }

    /** The same range in ten digits each, as some programs write it. */
    private static byte[] padded(byte[] pdf) {
        String text = new String(pdf, ISO_8859_1);
        Matcher range = RANGE.matcher(text);
        if (!range.find()) {
            throw new IllegalStateException("no range");
        }
        int gapStart = Integer.parseInt(range.group(1));
        int gapEnd = Integer.parseInt(range.group(2));
        int length = Integer.parseInt(range.group(3));
        int longer = "/ByteRange [0000000000 0000000000 0000000000 0000000000]".length();
        longer -= range.end() - range.start();
        boolean before = range.end() < gapStart;
        String zeros =
                "/ByteRange [%010d %010d %010d %010d]"
                        .formatted(
                                0,
                                before ? gapStart + longer : gapStart,
                                before ? gapEnd + longer : gapEnd,
                                before ? length : length + longer);
        return (text.substring(0, range.start()) + zeros + text.substring(range.end()))
                .getBytes(ISO_8859_1);
    }

    private static byte[] blank() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] encrypted() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("one", "two", new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
