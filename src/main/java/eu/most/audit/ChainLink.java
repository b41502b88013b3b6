package eu.most.audit;

import eu.most.kernel.PersonId;
import eu.most.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/**
 * What an entry's hash is made of: SHA-256 over the 32 bytes of the hash before it, then one JSON
 * object in UTF-8 without white space, its members in the order {@code sequence, at, actor, act,
 * subject, details}, the details sorted by key. The very first hash has 32 zero bytes before it.
 */
record ChainLink(
        long sequence,
        Instant at,
        Optional<PersonId> actor,
        String act,
        String subject,
        String details) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    byte[] hashAfter(byte[] previous) {
        MessageDigest sha256 = Sha256.digest();
        sha256.update(previous);
        return sha256.digest(canonical().getBytes(StandardCharsets.UTF_8));
    }

    /** The details as they are stored: one JSON object, sorted by key. */
    static String asJson(Map<String, String> details) {
        return JSON.writeValueAsString(new TreeMap<>(details));
    }

    /** The details by key; the bare text under an empty key if somebody made it unreadable. */
    Map<String, String> detailsByKey() {
        try {
            return JSON.readValue(details, new TypeReference<Map<String, String>>() {});
        } catch (JacksonException e) {
            return Map.of("", details);
        }
    }

    private String canonical() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("sequence", sequence);
        members.put("at", at.toString());
        members.put("actor", actor.map(PersonId::toString).orElse("system"));
        members.put("act", act);
        members.put("subject", subject);
        members.put("details", new RawValue(details));
        return JSON.writeValueAsString(members);
    }
}
