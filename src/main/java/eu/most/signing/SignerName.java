package eu.most.signing;

import eu.most.uikit.StrangersText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.ASN1UniversalString;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;

/**
 * Whom a certificate names, as people would say it: the common name, else the organisation, else
 * whatever comes nearest. Anybody may write anything into a certificate, so that this is read
 * whole, cleaned and only then cut, and is for showing alone: nothing may be decided by it.
 */
public final class SignerName {

    /** Characters as a reader counts them. */
    private static final int LONGEST = 100;

    private static final List<ASN1ObjectIdentifier> SAID_FIRST =
            List.of(
                    BCStyle.CN,
                    BCStyle.PSEUDONYM,
                    BCStyle.O,
                    BCStyle.OU,
                    BCStyle.EmailAddress,
                    BCStyle.SURNAME,
                    BCStyle.GIVENNAME);

    private SignerName() {}

    /** The name; empty if none of it can be read. */
    public static String of(X500Principal subject) {
        return of(X500Name.getInstance(subject.getEncoded()));
    }

    /** The name in a text as RFC 2253 writes it; the text itself if it is written otherwise. */
    public static String of(String subject) {
        try {
            return of(new X500Name(reversed(new X500Name(subject).getRDNs())));
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            return shown(subject);
        }
    }

    static String of(X500Name subject) {
        List<AttributeTypeAndValue> all =
                Arrays.stream(subject.getRDNs())
                        .map(RDN::getTypesAndValues)
                        .flatMap(Arrays::stream)
                        .toList()
                        .reversed();
        // The last of several is the nearest: those before it are where somebody belongs.
        return SAID_FIRST.stream()
                .flatMap(type -> all.stream().filter(each -> each.getType().equals(type)))
                .flatMap(each -> text(each.getValue()).stream())
                .findFirst()
                .or(() -> all.stream().flatMap(each -> text(each.getValue()).stream()).findFirst())
                .orElse("");
    }

    /** A value for showing, whichever encoding it has; empty if it is none of a text. */
    private static Optional<String> text(ASN1Encodable value) {
        return Stream.of(value)
                .map(SignerName::decoded)
                .map(SignerName::shown)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static String decoded(ASN1Encodable value) {
        try {
            return switch (value.toASN1Primitive()) {
                // These two would throw at a broken byte, or give digits.
                case ASN1UTF8String text -> new String(content(text), StandardCharsets.UTF_8);
                case ASN1UniversalString text ->
                        new String(content(text), Charset.forName("UTF-32BE"));
                case ASN1String text -> Objects.requireNonNullElse(text.getString(), "");
                default -> "";
            };
        } catch (IOException e) {
            throw new IllegalStateException("a value in memory cannot be encoded", e);
        }
    }

    /** The bytes of an encoded value behind its tag and its length. */
    private static byte[] content(ASN1Encodable value) throws IOException {
        byte[] encoded = value.toASN1Primitive().getEncoded();
        int head = encoded[1] >= 0 ? 2 : 2 + (encoded[1] & 0x7f);
        return Arrays.copyOfRange(encoded, head, encoded.length);
    }

    /** On one line, without what cannot be seen or turns the line round, and not too long. */
    private static String shown(String text) {
        String line = StrangersText.line(text);
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(line);
        int end = characters.next(LONGEST);
        return end == BreakIterator.DONE || end == line.length()
                ? line
                : line.substring(0, end).strip() + "…";
    }

    private static RDN[] reversed(RDN[] names) {
        return Arrays.asList(names).reversed().toArray(RDN[]::new);
    }
}
