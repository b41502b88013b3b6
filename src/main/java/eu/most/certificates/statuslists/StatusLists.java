package eu.most.certificates.statuslists;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import eu.most.certificates.CertificateEvent;
import eu.most.certificates.CertificateStatus;
import eu.most.credentials.StatusListWriter;
import eu.most.credentials.StatusListWriter.Content;
import eu.most.credentials.StatusListWriter.Purpose;
import eu.most.credentials.StatusPosition;
import eu.most.documents.DocumentIssuer;
import eu.most.kernel.AfterCommit;
import eu.most.signing.InstalledKeys;
import eu.most.signing.TokenKeys;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The signed lists of what certificates are worth, for whoever checks without us. Made anew as soon
 * as something happens to a certificate on this node, and every minute as it may have happened on
 * another one.
 */
@Service
public class StatusLists {

    private static final String REVOKED =
            """
            SELECT p.position FROM certificate_status_position p
            JOIN certificate c ON c.id = p.certificate
            WHERE p.list = ? AND c.revoked_at IS NOT NULL
            """;

    private static final String SUSPENDED =
            """
            SELECT p.position FROM certificate_status_position p
            JOIN certificate_status_change h ON h.certificate = p.certificate
            WHERE p.list = ? AND h.status = 'SUSPENDED' AND NOT EXISTS (
              SELECT 1 FROM certificate_status_change later
              WHERE later.certificate = h.certificate AND later.status = 'REINSTATED'
                AND later.changed_at >= h.changed_at)
            """;

    private static final String SUPERSEDED =
            """
            SELECT p.position FROM certificate_status_position p
            JOIN certificate c ON c.id = p.certificate
            WHERE p.list = ? AND c.superseded_at IS NOT NULL
            """;

    private final JdbcClient database;
    private final InstalledKeys keys;
    private final DocumentIssuer issuer;
    private final Clock clock;
    private final LoadingCache<Wanted, Optional<Lists>> lists =
            Caffeine.newBuilder()
                    .maximumSize(100)
                    .expireAfterWrite(Duration.ofMinutes(1))
                    .build(this::make);

    private final Map<String, Made> lastMade = new ConcurrentHashMap<>();

    StatusLists(JdbcClient database, InstalledKeys keys, DocumentIssuer issuer, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.issuer = issuer;
        this.clock = clock;
    }

    /** A list as signed with these keys: others sign another one. */
    private record Wanted(String list, TokenKeys keys) {}

    private record Lists(byte[] cwt, String revocation, String suspension) {}

    private record Made(Content content, Instant at) {}

    /**
     * What a list said when this node last made it.
     *
     * @param status {@code VALID}, {@code SUSPENDED} or {@code REVOKED}; expiry is in no list
     */
    public record LastKnown(CertificateStatus status, Instant asOf) {}

    /** The names of all lists. */
    public List<String> names() {
        return database.sql("SELECT DISTINCT list FROM certificate_status_position ORDER BY list")
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** A list as the IETF has it; empty if there is none of this name. */
    public Optional<byte[]> cwt(String list) {
        return cwt(list, keys.now().tokens());
    }

    /** The same, signed with today's of these keys. */
    public Optional<byte[]> cwt(String list, TokenKeys keys) {
        return find(list, keys).map(Lists::cwt);
    }

    /** A list as the W3C has it, a JWT; empty if there is none of this name. */
    public Optional<String> credential(String list, Purpose purpose) {
        return find(list, keys.now().tokens())
                .map(found ->
                        switch (purpose) {
                            case REVOCATION -> found.revocation();
                            case SUSPENSION -> found.suspension();
                        });
    }

    /**
     * What the last list says that this node made, however old, without asking the database; empty
     * if it made none since it started.
     */
    public Optional<LastKnown> lastKnown(StatusPosition place) {
        return Optional.ofNullable(lastMade.get(place.list()))
                .map(made -> new LastKnown(status(made.content(), place.position()), made.at()));
    }

    private static CertificateStatus status(Content content, int position) {
        return CertificateStatus.of(
                content.revoked().contains(position),
                content.suspended().contains(position),
                false,
                false);
    }

    /** Nothing of this is worth a place in the outbox: other nodes look anew by themselves. */
    @EventListener(CertificateEvent.class)
    void renewAfterCommit() {
        AfterCommit.run(lists::invalidateAll);
    }

    private Optional<Lists> find(String list, TokenKeys keys) {
        return StatusPosition.isList(list) ? lists.get(new Wanted(list, keys)) : Optional.empty();
    }

    private Optional<Lists> make(Wanted wanted) {
        String list = wanted.list();
        if (!names().contains(list)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Content content =
                new Content(
                        list,
                        issuer.publicAddress(),
                        positions(REVOKED, list),
                        positions(SUSPENDED, list),
                        positions(SUPERSEDED, list));
        lastMade.put(list, new Made(content, now));
        StatusListWriter writer = new StatusListWriter(wanted.keys());
        return Optional.of(
                new Lists(
                        writer.cwt(content, now),
                        writer.credential(content, Purpose.REVOCATION, now),
                        writer.credential(content, Purpose.SUSPENSION, now)));
    }

    private Set<Integer> positions(String query, String list) {
        return database.sql(query).param(list).query((row, _) -> row.getInt(1)).set();
    }
}
