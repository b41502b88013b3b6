package eu.most.identity;

import static eu.most.kernel.DatabaseTime.instant;
import static eu.most.kernel.DatabaseTime.instantIfAny;
import static eu.most.kernel.DatabaseTime.utc;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.identity.ApiKeyEvent.ApiKeyMade;
import eu.most.identity.ApiKeyEvent.ApiKeyWithdrawn;
import eu.most.identity.ApiKeySummary.State;
import eu.most.kernel.CrockfordBase32;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The keys with which other systems, such as one at a gate, may ask more often than anybody. They
 * open nothing that is not public. A key is 160 random bits; what is stored is its SHA-256.
 */
@Service
public class ApiKeys {

    /** Longest name of a key. */
    public static final int LONGEST_NAME = 100;

    private static final String PREFIX = "most_";
    private static final int LENGTH = 32;
    private static final Pattern SHAPE = Pattern.compile("most_[0-9A-HJKMNP-TV-Z]{32}");

    /** So long a key that was withdrawn on another node may still work on this one. */
    private static final Duration KNOWN_FOR = Duration.ofSeconds(30);

    private final JdbcClient database;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final LoadingCache<String, Optional<ApiKeyId>> known =
            Caffeine.newBuilder()
                    .maximumSize(10_000)
                    .expireAfterWrite(KNOWN_FOR)
                    .build(this::lookUp);

    ApiKeys(
            JdbcClient database,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a key.
     *
     * @throws IllegalArgumentException if the name is empty or too long, or the last day has passed
     */
    @Transactional
    public NewApiKey make(String name, LocalDate lastDay) {
        currentActor.require(Role.ADMINISTRATOR);
        if (name.isBlank() || name.length() > LONGEST_NAME || lastDay.isBefore(today())) {
            throw new IllegalArgumentException("a key needs a name and a day to come: " + lastDay);
        }
        NewApiKey made =
                new NewApiKey(ApiKeyId.next(), PREFIX + CrockfordBase32.random(LENGTH, random));
        database.sql(
                        "INSERT INTO api_key (id, name, secret_hash, made_at, last_day)"
                                + " VALUES (?, ?, ?, ?, ?)")
                .params(
                        made.id().toString(),
                        name,
                        Fingerprint.of(made.secret()),
                        utc(clock.instant()),
                        lastDay)
                .update();
        events.publishEvent(new ApiKeyMade(made.id(), name, lastDay));
        return made;
    }

    /** Takes a key back for good; on this node at once, on others within half a minute. */
    @Transactional
    public void withdraw(ApiKeyId id) {
        currentActor.require(Role.ADMINISTRATOR);
        int withdrawn =
                database.sql(
                                "UPDATE api_key SET withdrawn_at = ? WHERE id = ? AND withdrawn_at IS NULL")
                        .params(utc(clock.instant()), id.toString())
                        .update();
        if (withdrawn == 1) {
            String name =
                    database.sql("SELECT name FROM api_key WHERE id = ?")
                            .param(id.toString())
                            .query(String.class)
                            .single();
            events.publishEvent(new ApiKeyWithdrawn(id, name));
        }
        known.invalidateAll();
    }

    /** All keys there ever were, the newest first. */
    @Transactional(readOnly = true)
    public Page<ApiKeySummary> page(Pageable page) {
        currentActor.require(Role.ADMINISTRATOR);
        List<ApiKeySummary> keys =
                database.sql(
                                "SELECT * FROM api_key ORDER BY made_at DESC, id DESC LIMIT ? OFFSET ?")
                        .params(page.getPageSize(), page.getOffset())
                        .query((row, _) -> summary(row))
                        .list();
        long total = database.sql("SELECT COUNT(*) FROM api_key").query(Long.class).single();
        return new PageImpl<>(keys, page, total);
    }

    /** Whose key this is; empty if it is none, or does not work any more. */
    public Optional<ApiKeyId> find(String secret) {
        return SHAPE.matcher(secret).matches()
                ? known.get(Fingerprint.of(secret))
                : Optional.empty();
    }

    private Optional<ApiKeyId> lookUp(String hash) {
        Optional<ApiKeyId> found =
                database.sql(
                                "SELECT id FROM api_key WHERE secret_hash = ? AND withdrawn_at IS NULL AND last_day >= ?")
                        .params(hash, today())
                        .query((row, _) -> new ApiKeyId(UUID.fromString(row.getString(1))))
                        .optional();
        found.ifPresent(id ->
                database.sql("UPDATE api_key SET last_used_at = ? WHERE id = ?")
                        .params(utc(clock.instant()), id.toString())
                        .update());
        return found;
    }

    private ApiKeySummary summary(ResultSet row) throws SQLException {
        LocalDate lastDay = row.getObject("last_day", LocalDate.class);
        State state = lastDay.isBefore(today()) ? State.EXPIRED : State.WORKING;
        return new ApiKeySummary(
                new ApiKeyId(UUID.fromString(row.getString("id"))),
                row.getString("name"),
                instantIfAny(row, "withdrawn_at").isPresent() ? State.WITHDRAWN : state,
                instant(row, "made_at"),
                lastDay,
                instantIfAny(row, "last_used_at"));
    }

    /** Today in the time zone of this installation. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
