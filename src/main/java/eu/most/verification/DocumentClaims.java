package eu.most.verification;

import eu.most.certificates.lookup.VerificationAnswer.Registered;
import eu.most.credentials.CertificateNumber;
import eu.most.credentials.VerificationCode;
import eu.most.signing.DocumentKind;
import eu.most.verification.Difference.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file says about itself in its description (XMP), which stands open in the files we make.
 * True only as far as the seal is. Taken by marks, not by an XML parser, so that nothing in it can
 * refer, expand or nest.
 *
 * @param title such as {@code Certificate – De-escalation – Eva Malá}, at most 600 characters
 * @param archiveFormat such as {@code PDF/A-3A}
 * @param kind what it says it is
 */
public record DocumentClaims(
        Optional<CertificateNumber> number,
        Optional<VerificationCode> code,
        Optional<String> title,
        Optional<String> archiveFormat,
        DocumentKind kind) {

    private static final String SEPARATOR = " – ";
    private static final int LONGEST_PACKET = 64 * 1024;
    private static final int LONGEST_TITLE = 600;
    private static final int MOST_IDENTIFIERS = 8;
    private static final Pattern ITEM =
            Pattern.compile("<rdf:li[^<>]{0,100}>([^<>]{0,600})</rdf:li>");
    private static final Pattern PART =
            Pattern.compile("pdfaid:part(?:>|=[\"'])\\s{0,9}([1-4])\\s{0,9}[<\"']");
    private static final Pattern CONFORMANCE =
            Pattern.compile("pdfaid:conformance(?:>|=[\"'])\\s{0,9}([ABUEFabuef])\\s{0,9}[<\"']");

    static DocumentClaims in(RawFile file) {
        String packet = file.lastBetween("<x:xmpmeta", "</x:xmpmeta>", LONGEST_PACKET);
        List<String> identifiers = items(packet, "xmp:Identifier");
        return new DocumentClaims(
                identifiers.stream()
                        .flatMap(id -> CertificateNumber.parse(id).stream())
                        .findFirst(),
                identifiers.stream().flatMap(id -> VerificationCode.parse(id).stream()).findFirst(),
                items(packet, "dc:title").stream()
                        .filter(title -> title.length() <= LONGEST_TITLE)
                        .findFirst(),
                archiveFormat(packet),
                DocumentKind.named(identifiers));
    }

    /** Where it says something else than the register. */
    List<Difference> differencesFrom(Registered row) {
        Statement said =
                Statement.of(
                        Part.DESCRIPTION,
                        number.map(CertificateNumber::toString).orElse(null),
                        holder().orElse(null),
                        title.filter(text -> !SameText.isOn(text, row.title())).orElse(null),
                        Optional.empty(),
                        Optional.empty());
        return said.differencesFrom(row);
    }

    /** Who is named last in the title, as on the sheets we draw. */
    private Optional<String> holder() {
        return title.filter(text -> text.contains(SEPARATOR))
                .map(text -> text.substring(text.lastIndexOf(SEPARATOR) + SEPARATOR.length()));
    }

    private static List<String> items(String packet, String property) {
        int from = packet.indexOf("<" + property + ">");
        int until = packet.indexOf("</" + property + ">", Math.max(from, 0));
        List<String> items = new ArrayList<>();
        if (from < 0 || until < 0) {
            return items;
        }
        Matcher matcher = ITEM.matcher(packet).region(from, until);
        while (items.size() < MOST_IDENTIFIERS && matcher.find()) {
            items.add(unescaped(matcher.group(1)).strip());
        }
        return items;
    }

    private static Optional<String> archiveFormat(String packet) {
        Matcher part = PART.matcher(packet);
        if (!part.find()) {
            return Optional.empty();
        }
        Matcher conformance = CONFORMANCE.matcher(packet);
        return Optional.of(
                "PDF/A-" + part.group(1) + (conformance.find() ? conformance.group(1) : ""));
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#36;", "$")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
