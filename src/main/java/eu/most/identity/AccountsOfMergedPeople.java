package eu.most.identity;

import eu.most.kernel.PersonId;
import eu.most.people.PeopleMerged;
import eu.most.people.PersonAccounts;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Which accounts two records of one person have, and what becomes of them: one account is left with
 * which the person signs in. Runs in the transaction that merges.
 */
@Component
class AccountsOfMergedPeople implements PersonAccounts {

    private final AccountRepository accounts;
    private final Departures departures;
    private final AccountStatuses standings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountsOfMergedPeople(
            AccountRepository accounts,
            Departures departures,
            AccountStatuses standings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.departures = departures;
        this.standings = standings;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<PersonAccount> of(PersonId person) {
        return accounts.findByPersonId(person.value())
                .map(account ->
                        new PersonAccount(
                                account.userName().value(),
                                !account.isLocked() && !departures.isClosed(account)));
    }

    @EventListener
    void on(PeopleMerged merged) {
        accounts.findByPersonId(merged.from().value())
                .ifPresent(account -> {
                    if (accounts.findByPersonId(merged.into().value()).isEmpty()) {
                        account.moveTo(merged.into());
                    } else if (account.lock(clock.instant())) {
                        events.publishEvent(new AccountLocked(account.id()));
                    }
                    accounts.saveAndFlush(account);
                    standings.forgetAfterCommit(account.id());
                });
    }
}
