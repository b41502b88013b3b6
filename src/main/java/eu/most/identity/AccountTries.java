package eu.most.identity;

import static eu.most.kernel.DatabaseTime.instant;
import static eu.most.kernel.DatabaseTime.utc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts tries to sign in per account, in the database, so that neither a restart nor another node
 * forgets them. A try is counted <em>before</em> the password is looked at and forgiven when it was
 * right: a thousand tries at once are not one try.
 *
 * <p>What failed through our own fault is taken back, also while the database takes no writes: then
 * this node remembers it until the next try. After a pause ({@link RetryDelay#isForgotten}) earlier
 * failures do not count.
 *
 * <p>A browser that has signed in to the account before is counted by itself. So a stranger who
 * keeps guessing makes other strangers wait, but not the owner at the usual computer.
 *
 * @see <a
 *     href="https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies">
 *     OWASP: slow down online guessing with device cookies</a>
 * @see "src/docs/decisions/0006-slowing-down-guesses.md"
 */
@Component
class AccountTries {

    /** The source that stands for all browsers not seen before. */
    static final String STRANGERS = "";

    private static final int RACES = 5;
    private static final Duration FAMILIAR_FOR = Duration.ofDays(180);

    private final JdbcClient database;

    /** Tries to take back that the database could not. */
    private final Cache<Key, Integer> owed =
            Caffeine.newBuilder()
                    .maximumSize(50_000)
                    .expireAfterWrite(RetryDelay.FORGOTTEN_AFTER)
                    .build();

    AccountTries(JdbcClient database) {
        this.database = database;
    }

    /** The source under which tries of this browser count. */
    String sourceOf(UUID account, Optional<String> browser, Instant now) {
        return browser.filter(hash -> isFamiliar(account, hash, now)).orElse(STRANGERS);
    }

    /** Counts one try; or says how long to wait before the next may be made. */
    Optional<Duration> begin(UUID account, String source, Instant now) {
        for (int race = 0; race < RACES; race++) {
            StoredTries row = row(account, source, now);
            Integer taken = owed.getIfPresent(new Key(account, source));
            if (taken == null && row.retryAt().isAfter(now)) {
                return Optional.of(Duration.between(now, row.retryAt()));
            }
            int before =
                    RetryDelay.isForgotten(row.usedAt(), now)
                            ? 0
                            : Math.max(0, row.failures() - (taken == null ? 0 : taken));
            if (count(account, source, row.failures(), before + 1, now)) {
                owed.invalidate(new Key(account, source));
                return Optional.empty();
            }
        }
        return Optional.of(Duration.ofSeconds(1));
    }

    /** Takes back the try that was counted last: nobody found out whether it was a wrong one. */
    void takeBack(UUID account, String source, Instant now) {
        try {
            database.sql(
                            """
                            UPDATE sign_in_tries SET failures = failures - 1, retry_at = :now
                            WHERE account_id = :account AND source = :source AND failures > 0
                            """)
                    .param("now", utc(now))
                    .param("account", account)
                    .param("source", source)
                    .update();
        } catch (DataAccessException e) {
            owed.asMap().merge(new Key(account, source), 1, Integer::sum);
        }
    }

    /** Forgets the failures of this source and makes the browser familiar. */
    void succeed(UUID account, String source, Optional<String> browser, Instant now) {
        database.sql(
                        """
                        UPDATE sign_in_tries SET failures = 0, retry_at = :now, used_at = :now
                        WHERE account_id = :account AND source = :source
                        """)
                .param("now", utc(now))
                .param("account", account)
                .param("source", source)
                .update();
        browser.filter(hash -> !hash.equals(source)).ifPresent(hash -> insert(account, hash, now));
        database.sql(
                        """
                        DELETE FROM sign_in_tries
                        WHERE account_id = :account AND source <> '' AND used_at < :before
                        """)
                .param("account", account)
                .param("before", utc(now.minus(FAMILIAR_FOR)))
                .update();
    }

    /** Forgets every familiar browser and every failure, as when the password changed. */
    void forget(UUID account) {
        database.sql("DELETE FROM sign_in_tries WHERE account_id = :account")
                .param("account", account)
                .update();
    }

    private boolean isFamiliar(UUID account, String hash, Instant now) {
        return !hash.isEmpty()
                && database.sql(
                                        """
                                        SELECT COUNT(*) FROM sign_in_tries
                                        WHERE account_id = :account AND source = :source
                                        AND used_at >= :after
                                        """)
                                .param("account", account)
                                .param("source", hash)
                                .param("after", utc(now.minus(FAMILIAR_FOR)))
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    private StoredTries row(UUID account, String source, Instant now) {
        return find(account, source)
                .orElseGet(() -> {
                    insert(account, source, now);
                    return find(account, source).orElseThrow();
                });
    }

    private Optional<StoredTries> find(UUID account, String source) {
        return database.sql(
                        """
                        SELECT failures, retry_at, used_at FROM sign_in_tries
                        WHERE account_id = :account AND source = :source
                        """)
                .param("account", account)
                .param("source", source)
                .query((row, number) ->
                        new StoredTries(
                                row.getInt("failures"),
                                instant(row, "retry_at"),
                                instant(row, "used_at")))
                .optional();
    }

    private void insert(UUID account, String source, Instant now) {
        database.sql(
                        """
                        INSERT IGNORE INTO sign_in_tries
                        (account_id, source, failures, retry_at, used_at)
                        VALUES (:account, :source, 0, :now, :now)
                        """)
                .param("account", account)
                .param("source", source)
                .param("now", utc(now))
                .update();
    }

    private boolean count(UUID account, String source, int seen, int failures, Instant now) {
        return database.sql(
                                """
                                UPDATE sign_in_tries
                                SET failures = :failures, retry_at = :retryAt, used_at = :now
                                WHERE account_id = :account AND source = :source
                                AND failures = :seen
                                """)
                        .param("failures", failures)
                        .param("retryAt", utc(now.plus(RetryDelay.after(failures))))
                        .param("now", utc(now))
                        .param("account", account)
                        .param("source", source)
                        .param("seen", seen)
                        .update()
                == 1;
    }

    private record StoredTries(int failures, Instant retryAt, Instant usedAt) {}

    private record Key(UUID account, String source) {}
}
