package eu.most.verification.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import eu.most.certificates.CertificateEvent;
import eu.most.certificates.statuslists.CodeIndexes;
import eu.most.certificates.statuslists.StatusLists;
import eu.most.credentials.SignedJson;
import eu.most.kernel.AfterCommit;
import eu.most.signing.Der;
import eu.most.signing.InstalledKeys;
import eu.most.signing.KeysInUse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that a gate needs to check without network, signed as one: keys, status lists, and what typed
 * codes are looked up in. Made anew as soon as something happens to a certificate or a key on this
 * node, and every minute as it may have happened on another one.
 *
 * @see "src/docs/decisions/0020-what-a-gate-knows-without-network.md"
 */
@RestController
@EnableConfigurationProperties(GateSettings.class)
class GateFile {

    private static final String TYPE = "most-gate+json";

    /** As long as a status list is good. */
    private static final Duration LIFE = Duration.ofDays(14);

    private final StatusLists statuses;
    private final CodeIndexes codes;
    private final InstalledKeys keys;
    private final GateSettings settings;
    private final JsonMapper json;
    private final Clock clock;
    private final LoadingCache<KeysInUse, String> files =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build(this::make);

    GateFile(
            StatusLists statuses,
            CodeIndexes codes,
            InstalledKeys keys,
            GateSettings settings,
            JsonMapper json,
            Clock clock) {
        this.statuses = statuses;
        this.codes = codes;
        this.keys = keys;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What is signed.
     *
     * @param iat when it was made, in seconds since 1970
     * @param exp until when it may be relied on, likewise
     * @param old_after its age in seconds from which a gate warns
     * @param zone in which the issuer's days end
     * @param authority certificate of whoever vouches for the keys, DER in base64
     */
    @SuppressWarnings("MemberName") // as it stands in the JSON
    record Content(
            long iat,
            long exp,
            long old_after,
            String zone,
            String authority,
            List<PublishedKey> keys,
            List<GateList> lists) {}

    /**
     * A list with what leads to its places.
     *
     * @param status signed CWT, in base64
     * @param codes index of codes, in base64
     */
    record GateList(String name, String status, String codes) {}

    @GetMapping("/.well-known/most/gate.json")
    ResponseEntity<String> file() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(signed());
    }

    /** The signed JSON. */
    String signed() {
        return files.get(keys.now());
    }

    /** As the lists themselves, see {@link StatusLists}. */
    @EventListener(CertificateEvent.class)
    void renewAfterCommit() {
        AfterCommit.run(files::invalidateAll);
    }

    private String make(KeysInUse today) {
        Instant now = clock.instant();
        List<GateList> lists =
                codes.all().entrySet().stream()
                        .flatMap(index -> list(index, today).stream())
                        .toList();
        Content content =
                new Content(
                        now.getEpochSecond(),
                        now.plus(LIFE).getEpochSecond(),
                        settings.listsOldAfter().toSeconds(),
                        clock.getZone().getId(),
                        base64(Der.of(today.tokens().current().chain().getLast())),
                        PublishedKey.of(today).stream()
                                .filter(key -> key.most_purpose().equals("token"))
                                .toList(),
                        lists);
        return new SignedJson(today.tokens()).sign(json.writeValueAsBytes(content), TYPE);
    }

    private Optional<GateList> list(Map.Entry<String, byte[]> index, KeysInUse today) {
        return statuses.cwt(index.getKey(), today.tokens())
                .map(status ->
                        new GateList(index.getKey(), base64(status), base64(index.getValue())));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
