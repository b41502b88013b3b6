package eu.most.verification.web;

import eu.most.certificates.CertificatePages;
import eu.most.certificates.lookup.RegisteredFacts;
import eu.most.uikit.StrangersText;
import eu.most.verification.BulkLine;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * One line of the table of many.
 *
 * @param name as {@link StrangersText} shows it
 */
record BulkRow(String name, Verdict verdict, Optional<RegisteredFacts> certificate) {

    private static final Pattern CELL = Pattern.compile("[;,]");

    static BulkRow of(BulkLine line) {
        return new BulkRow(
                StrangersText.line(line.name()),
                Verdict.valueOf(line.finding()),
                line.certificate());
    }

    boolean isGood() {
        return gist() == Verdict.Gist.VALID;
    }

    Verdict.Gist gist() {
        return verdict.gist();
    }

    /** The number of the newer certificate, to be said by {@link #newer}. */
    Optional<String> successor() {
        return certificate.map(RegisteredFacts::supersededBy);
    }

    /** Key of the text about the newer certificate: it need not be why this one is not valid. */
    String newer() {
        return "public.verify.bulk."
                + (verdict == Verdict.SUPERSEDED ? "replaced-by" : "newer-certificate");
    }

    /** The result in one line, as {@code text} says it by key and arguments. */
    String result(BiFunction<String, Map<String, ?>, String> text) {
        String result = text.apply("public.verify.bulk.result." + verdict, Map.of());
        return successor()
                .map(number -> result + "; " + text.apply(newer(), Map.of("number", number)))
                .orElse(result);
    }

    /** The name in pieces, of which a short one should stay on one line. */
    List<String> pieces() {
        return List.of(name.split("(?<=[;, ])"));
    }

    /** Whether an officer's search may tell more. */
    boolean isToBeSearched() {
        return verdict == Verdict.SEVERAL || verdict == Verdict.NAME_NOT_FOUND;
    }

    /** Address of that search: for the first cell without digits. */
    String search() {
        String name =
                CELL.splitAsStream(this.name)
                        .map(String::strip)
                        .filter(cell -> cell.codePoints().anyMatch(Character::isLetter))
                        .filter(cell -> cell.chars().noneMatch(Character::isDigit))
                        .findFirst()
                        .orElse(this.name);
        return "/"
                + CertificatePages.CERTIFICATES
                + "?q="
                + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    /** Class of the pill; without a colour it is only grey. */
    String look() {
        return verdict.look();
    }
}
