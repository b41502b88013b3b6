package eu.most.audit;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What was done to what. Who and when are added by the trail.
 *
 * @param act module and past-tense verb, such as {@code certificates.revoked}; at most 100
 *     characters
 * @param subject kind and key of the object, such as {@code certificate:MOST-2026-000123-K}; at
 *     most 200 characters
 * @param details at most 20 further facts, keys up to 60 and values up to 1000 characters; never
 *     names, addresses or answers of people
 * @throws IllegalArgumentException if one of them has another shape
 */
public record AuditedAct(String act, String subject, Map<String, String> details) {

    private static final Pattern ACT = Pattern.compile("[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)+");
    private static final Pattern SUBJECT = Pattern.compile("[a-z][a-z-]*:[\\x21-\\x7e]+");

    public AuditedAct {
        if (act.length() > 100 || !ACT.matcher(act).matches()) {
            throw new IllegalArgumentException("not an act: " + act);
        }
        if (subject.length() > 200 || !SUBJECT.matcher(subject).matches()) {
            throw new IllegalArgumentException("not a subject of an act: " + subject);
        }
        if (details.size() > 20) {
            throw new IllegalArgumentException(act + " has " + details.size() + " details");
        }
        details.forEach((key, value) -> {
            if (key.isBlank() || key.length() > 60 || value.length() > 1000) {
                throw new IllegalArgumentException("detail " + key + " of " + act + " is too long");
            }
        });
        details = Map.copyOf(details);
    }

    public static AuditedAct of(String act, String subject) {
        return new AuditedAct(act, subject, Map.of());
    }
}
