package eu.most.identity;

import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.identity.SignInOutcome.Admitted;
import eu.most.identity.SignInOutcome.Busy;
import eu.most.identity.SignInOutcome.Refused;
import eu.most.identity.SignInOutcome.TryLater;
import eu.most.kernel.RetryOnConflict;
import eu.most.people.People;
import eu.most.people.PersonDetails;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Admits people by user name or e-mail address and password. Guessing is slowed down per network
 * address and per account; an unknown name takes as long, and is slowed down in the same way, as a
 * known one.
 */
@Service
public class SignIn {

    private static final Pattern BROWSER_TOKEN = Pattern.compile("[0-9a-f]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AccountRepository accounts;
    private final AccountTries accountTries;
    private final UnknownNameTries unknownNameTries;
    private final AddressTries addressTries;
    private final PasswordHashing hashing;
    private final Departures departures;
    private final People people;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final RetryOnConflict retry;
    private final Clock clock;

    SignIn(
            AccountRepository accounts,
            AccountTries accountTries,
            UnknownNameTries unknownNameTries,
            AddressTries addressTries,
            PasswordHashing hashing,
            Departures departures,
            People people,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            RetryOnConflict retry,
            Clock clock) {
        this.accounts = accounts;
        this.accountTries = accountTries;
        this.unknownNameTries = unknownNameTries;
        this.addressTries = addressTries;
        this.hashing = hashing;
        this.departures = departures;
        this.people = people;
        this.currentActor = currentActor;
        this.events = events;
        this.retry = retry;
        this.clock = clock;
    }

    /** Checks what was typed. No database connection is held while a password is computed. */
    public SignInOutcome attempt(SignInAttempt attempt) {
        Optional<Duration> wait = addressTries.begin(attempt.address());
        if (wait.isPresent()) {
            return new TryLater(wait.get());
        }
        if (!attempt.isPossible()) {
            return new Refused();
        }
        AtomicBoolean counts = new AtomicBoolean();
        try {
            return hashing.inSlot(() -> check(attempt, counts)).orElseGet(Busy::new);
        } finally {
            // What we could not check, for whatever reason, was no wrong password.
            if (!counts.get()) {
                addressTries.forgive(attempt.address());
            }
        }
    }

    private SignInOutcome check(SignInAttempt attempt, AtomicBoolean counts) {
        Instant now = clock.instant();
        Optional<Account> found = find(attempt.name());
        return found.map(account -> check(attempt, account, counts, now))
                .orElseGet(() -> checkUnknown(attempt, counts, now));
    }

    private SignInOutcome checkUnknown(SignInAttempt attempt, AtomicBoolean counts, Instant now) {
        counts.set(true);
        String name = Fingerprint.of(attempt.name().strip().toLowerCase(Locale.ROOT));
        Optional<Duration> wait = unknownNameTries.begin(name, now);
        if (wait.isPresent()) {
            return new TryLater(wait.get());
        }
        hashing.matches(attempt.password(), Optional.empty());
        return new Refused();
    }

    private SignInOutcome check(
            SignInAttempt attempt, Account account, AtomicBoolean counts, Instant now) {
        Optional<String> browser = attempt.browser().filter(SignIn::isToken);
        String source =
                accountTries.sourceOf(account.id().value(), browser.map(Fingerprint::of), now);
        Optional<Duration> wait = accountTries.begin(account.id().value(), source, now);
        if (wait.isPresent()) {
            counts.set(true);
            return new TryLater(wait.get());
        }
        String typed =
                account.hasOneTimePassword()
                        ? CrockfordCode.normalised(attempt.password())
                        : attempt.password();
        boolean right = hashing.matches(typed, account.passwordHash());
        counts.set(!right);
        boolean decided = false;
        try {
            SignInOutcome outcome = decide(attempt, account, right, source, browser, now);
            decided = true;
            return outcome;
        } finally {
            if (right && !decided) {
                accountTries.takeBack(account.id().value(), source, now);
            }
        }
    }

    private SignInOutcome decide(
            SignInAttempt attempt,
            Account account,
            boolean right,
            String source,
            Optional<String> browser,
            Instant now) {
        Optional<SignInRefused.Reason> objection = objection(account, right, now);
        if (objection.isPresent()) {
            refuse(account, attempt, objection.get());
            return new Refused();
        }
        return admit(account, attempt, source, browser.orElseGet(SignIn::newToken), now);
    }

    private Optional<SignInRefused.Reason> objection(Account account, boolean right, Instant now) {
        if (!right) {
            return Optional.of(SignInRefused.Reason.WRONG_PASSWORD);
        }
        if (!account.admitsAt(now)) {
            return Optional.of(SignInRefused.Reason.LOCKED_OR_SLIP_EXPIRED);
        }
        return departures.isClosed(account)
                ? Optional.of(SignInRefused.Reason.NO_LONGER_EMPLOYED)
                : Optional.empty();
    }

    private void refuse(Account account, SignInAttempt attempt, SignInRefused.Reason reason) {
        String from = attempt.address().getHostAddress();
        retry.inTransaction(
                () -> events.publishEvent(new SignInRefused(account.id(), from, reason)));
    }

    private SignInOutcome admit(
            Account account, SignInAttempt attempt, String source, String browser, Instant now) {
        String from = attempt.address().getHostAddress();
        retry.inTransaction(() -> {
            accountTries.succeed(
                    account.id().value(), source, Optional.of(Fingerprint.of(browser)), now);
            // Whoever signs in is not in the session yet, and yet it is they who do it.
            currentActor.runAs(
                    new Actor(account.person(), account.userName().value(), account.roles()),
                    () -> events.publishEvent(new SignedIn(account.id(), from)));
        });
        return new Admitted(
                new SignedInPerson(
                        account.id().value(),
                        account.person().value(),
                        displayName(account),
                        account.roles(),
                        account.hasOneTimePassword(),
                        account.credentialsRevision()),
                browser);
    }

    /** As the registry has it; everyone may read their own. */
    private String displayName(Account account) {
        String fallback = account.userName().value();
        AtomicReference<String> name = new AtomicReference<>(fallback);
        currentActor.runAs(
                new Actor(account.person(), fallback, account.roles()),
                () ->
                        people.find(account.person())
                                .map(PersonDetails::displayName)
                                .ifPresent(name::set));
        return name.get();
    }

    private Optional<Account> find(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return name.contains("@") ? accounts.findByEmail(name) : accounts.findByUserName(name);
    }

    private static boolean isToken(String text) {
        return BROWSER_TOKEN.matcher(text).matches();
    }

    private static String newToken() {
        byte[] token = new byte[16];
        RANDOM.nextBytes(token);
        return HexFormat.of().formatHex(token);
    }
}
