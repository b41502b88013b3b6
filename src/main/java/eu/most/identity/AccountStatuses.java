package eu.most.identity;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import eu.most.kernel.AfterCommit;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Whether somebody who signed in is still admitted, asked at each request. A change takes effect at
 * the next request on the node where it was made, and on other nodes at the first request after two
 * seconds. Reading never waits for the database except the first time, and a database that is gone
 * signs nobody out.
 */
@Component
public class AccountStatuses {

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final Duration KEPT = Duration.ofMinutes(30);

    private final LoadingCache<UUID, Optional<AccountStatus>> standings;

    AccountStatuses(AccountRepository accounts, Departures departures) {
        this.standings =
                Caffeine.newBuilder()
                        .maximumSize(20_000)
                        .refreshAfterWrite(FRESH)
                        .expireAfterAccess(KEPT)
                        .build(id ->
                                accounts.lookAt(id)
                                        .map(account ->
                                                AccountStatus.of(
                                                        account, departures.isClosed(account))));
    }

    /**
     * The same person with the roles they have now; empty if they have to sign in again, because
     * the account was locked, its password changed, or their last employment ended.
     */
    public Optional<SignedInPerson> current(SignedInPerson person) {
        return standings
                .get(person.account())
                .filter(standing -> !standing.isShut())
                .filter(standing -> standing.credentialsRevision() == person.credentialsRevision())
                .map(standing ->
                        standing.roles().equals(person.roles()) ? person : person.with(standing));
    }

    void forgetAfterCommit(AccountId account) {
        AfterCommit.run(() -> standings.invalidate(account.value()));
    }
}
