package eu.most.identity;

import eu.most.kernel.RetryOnConflict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Lets people choose their own password. */
@Service
public class OwnPassword {

    /** Tries at a screen that somebody left open count apart from tries to sign in. */
    private static final String AT_AN_OPEN_SCREEN = "own-password";

    private final AccountRepository accounts;
    private final AccountTries tries;
    private final AccountStatuses standings;
    private final PasswordHashing hashing;
    private final PasswordRules rules;
    private final ApplicationEventPublisher events;
    private final RetryOnConflict retry;
    private final Clock clock;

    OwnPassword(
            AccountRepository accounts,
            AccountTries tries,
            AccountStatuses standings,
            PasswordHashing hashing,
            PasswordRules rules,
            ApplicationEventPublisher events,
            RetryOnConflict retry,
            Clock clock) {
        this.accounts = accounts;
        this.tries = tries;
        this.standings = standings;
        this.hashing = hashing;
        this.rules = rules;
        this.events = events;
        this.retry = retry;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** Every other session of this person is signed out; this one goes on as {@code person}. */
        record Chosen(SignedInPerson person) implements Outcome {}

        record CurrentIsWrong() implements Outcome {}

        record SameAsBefore() implements Outcome {}

        record Refused(PasswordRules.Objection objection) implements Outcome {}

        record TryLater(Duration in) implements Outcome {}
    }

    /**
     * Replaces the password of whoever is signed in.
     *
     * @param current what they type as their password so far, or the code of their slip
     */
    public Outcome choose(SignedInPerson person, String current, String chosen) {
        Account account = account(person);
        Optional<PasswordRules.Objection> objection = rules.objectionTo(chosen, account.userName());
        if (objection.isPresent()) {
            return new Outcome.Refused(objection.get());
        }
        Instant now = clock.instant();
        Optional<Duration> wait = tries.begin(person.account(), AT_AN_OPEN_SCREEN, now);
        if (wait.isPresent()) {
            return new Outcome.TryLater(wait.get());
        }
        boolean wrong = false;
        try {
            wrong = current.length() > PasswordRules.LONGEST || !isCurrent(account, current);
            if (wrong) {
                return new Outcome.CurrentIsWrong();
            }
            if (chosen.equals(current)) {
                return new Outcome.SameAsBefore();
            }
            return chosen(person, hashing.hash(chosen));
        } finally {
            if (!wrong) {
                tries.takeBack(person.account(), AT_AN_OPEN_SCREEN, now);
            }
        }
    }

    private boolean isCurrent(Account account, String current) {
        String typed = account.hasOneTimePassword() ? CrockfordCode.normalised(current) : current;
        return hashing.inSlot(() -> hashing.matches(typed, account.passwordHash()))
                .orElseThrow(TooBusy::new);
    }

    private Outcome chosen(SignedInPerson person, String hash) {
        return retry.inTransaction(() -> {
            Account account = account(person);
            account.choosePassword(hash);
            tries.forget(person.account());
            standings.forgetAfterCommit(account.id());
            events.publishEvent(new PasswordChosen(account.id()));
            return new Outcome.Chosen(person.with(AccountStatus.of(account, false)));
        });
    }

    private Account account(SignedInPerson person) {
        return accounts.findById(person.account())
                .filter(account -> !account.isLocked())
                .orElseThrow(() -> new AccessDeniedException("no such account"));
    }
}
