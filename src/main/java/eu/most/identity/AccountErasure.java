package eu.most.identity;

import eu.most.access.AsSystem;
import eu.most.kernel.CrockfordBase32;
import eu.most.people.PersonErased;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Forgets what a person signed in with once the registry has erased them. */
@Component
@AsSystem("erasure")
class AccountErasure {

    private static final int PSEUDONYM_LENGTH = 12;

    private final AccountRepository accounts;
    private final AccountStatuses standings;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AccountErasure(
            AccountRepository accounts,
            AccountStatuses standings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.standings = standings;
        this.events = events;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(PersonErased event) {
        accounts.findByPersonId(event.person().value())
                .ifPresent(account -> {
                    account.erase(pseudonym(), clock.instant());
                    accounts.saveAndFlush(account);
                    standings.forgetAfterCommit(account.id());
                    events.publishEvent(new AccountErased(account.id()));
                });
    }

    private UserName pseudonym() {
        String random = CrockfordBase32.random(PSEUDONYM_LENGTH, this.random);
        return new UserName("erased-" + random.toLowerCase(Locale.ROOT));
    }
}
