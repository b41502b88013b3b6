package eu.most.transparency;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One thing that happened to a certificate, without any person.
 *
 * <p>What is hashed is one JSON object in ASCII without white space, its members in this order:
 *
 * <pre>
 * {"entry":17,"certificate":"MOST-2026-000123-K","act":"issued","at":"2026-11-21T08:27:26.123456Z","document":"<64 hexadecimal digits>"}
 * </pre>
 *
 * The entry counts from 0; the time is in UTC with six digits behind the second; the document is
 * SHA-256 of the stored PDF. An entry about an issue has one more member at its end, {@code
 * "evidence":"read-signs:test role-split:test"}: by what the holder showed each outcome. Entries
 * from before it was kept have none.
 *
 * @param subject our own id of what happened, which is not published
 * @param certificate its number
 * @param act such as {@code issued}
 * @param at in microseconds
 * @param document 64 hexadecimal digits in small letters
 * @param evidence pairs of an outcome's key and a kind of evidence; empty for other acts
 * @throws IllegalArgumentException if one of them has another shape
 */
public record LogEntry(
        UUID subject,
        String certificate,
        String act,
        Instant at,
        String document,
        Optional<String> evidence) {

    private static final Pattern CERTIFICATE = Pattern.compile("[0-9A-Z-]{1,24}");
    private static final Pattern ACT = Pattern.compile("[a-z]{1,20}");
    private static final Pattern DOCUMENT = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern EVIDENCE =
            Pattern.compile("|[a-z0-9-]{2,49}:[a-z-]{1,20}( [a-z0-9-]{2,49}:[a-z-]{1,20})*");
    private static final int LONGEST_EVIDENCE = 2000;
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    public LogEntry {
        if (!CERTIFICATE.matcher(certificate).matches()
                || !ACT.matcher(act).matches()
                || !DOCUMENT.matcher(document).matches()
                || !evidence.map(LogEntry::isEvidence).orElse(true)) {
            throw new IllegalArgumentException(
                    "not an entry of the log: " + certificate + " " + act + " " + document);
        }
    }

    /** The bytes that are hashed, and published. */
    byte[] content(long index) {
        return "{\"entry\":%d,\"certificate\":\"%s\",\"act\":\"%s\",\"at\":\"%s\",\"document\":\"%s\"%s}"
                .formatted(
                        index,
                        certificate,
                        act,
                        AT.format(at),
                        document,
                        evidence.map(",\"evidence\":\"%s\""::formatted).orElse(""))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean isEvidence(String text) {
        return text.length() <= LONGEST_EVIDENCE && EVIDENCE.matcher(text).matches();
    }
}
