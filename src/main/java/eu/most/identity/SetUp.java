package eu.most.identity;

import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.kernel.PersonId;
import eu.most.kernel.RetryOnConflict;
import eu.most.kernel.Sector;
import eu.most.people.People;
import eu.most.people.RegisterPerson;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/**
 * Lets whoever started a new installation become its first administrator: a start that finds none
 * prints a code once, and the page {@code /setup} takes it. From the moment there is an
 * administrator there is no such page any more.
 */
@Service
public class SetUp {

    private static final Logger LOG = LoggerFactory.getLogger(SetUp.class);

    /** Codes looked at; each costs a computation. A cluster prints one per node. */
    private static final int NODES = 3;

    private final Accounts accounts;
    private final SetUpCodeRepository codes;
    private final PasswordHashing hashing;
    private final People people;
    private final PasswordRules rules;
    private final CurrentActor currentActor;
    private final IdentityProperties properties;
    private final RetryOnConflict retry;
    private final Clock clock;
    private final boolean demonstration;

    SetUp(
            Accounts accounts,
            SetUpCodeRepository codes,
            PasswordHashing hashing,
            People people,
            PasswordRules rules,
            CurrentActor currentActor,
            IdentityProperties properties,
            RetryOnConflict retry,
            Clock clock,
            @Value("${most.demonstration:false}") boolean demonstration) {
        this.accounts = accounts;
        this.codes = codes;
        this.hashing = hashing;
        this.people = people;
        this.rules = rules;
        this.currentActor = currentActor;
        this.properties = properties;
        this.retry = retry;
        this.clock = clock;
        this.demonstration = demonstration;
    }

    /** What came of it. */
    public sealed interface Outcome {

        record Done(AccountId account) implements Outcome {}

        /** Wrong, expired or already used. */
        record WrongCode() implements Outcome {}

        record PasswordRefused(PasswordRules.Objection objection) implements Outcome {}
    }

    /** Whether this installation waits for its first administrator. */
    public boolean isOpen() {
        return !demonstration && !accounts.hasAdministrator();
    }

    @EventListener(ApplicationReadyEvent.class)
    void printCode() {
        if (!isOpen()) {
            return;
        }
        CrockfordCode code = CrockfordCode.next();
        Instant now = clock.instant();
        Instant expiresAt = now.plus(properties.setUpCodeLifetime());
        String hash = hashing.hash(code.value());
        retry.inTransaction(() -> {
            codes.deleteExpired(now);
            codes.save(new SetUpCode(hash, expiresAt));
        });
        LOG.info(
                "No administrator yet. Open /setup and type the set-up code {} (until {}).",
                code.grouped(),
                expiresAt);
    }

    /** Makes the first administrator: a person in the registry, and their account. */
    public Outcome complete(SetUpAdministrator command) {
        if (!isOpen()) {
            return new Outcome.WrongCode();
        }
        Optional<SetUpCode> code = find(command.code());
        if (code.isEmpty()) {
            return new Outcome.WrongCode();
        }
        return rules.objectionTo(command.password(), command.userName())
                .<Outcome>map(Outcome.PasswordRefused::new)
                .orElseGet(() -> complete(command, code.get()));
    }

    private Optional<SetUpCode> find(String typed) {
        if (typed.isBlank() || typed.length() > PasswordRules.LONGEST) {
            return Optional.empty();
        }
        String normalised = CrockfordCode.normalised(typed);
        List<SetUpCode> valid =
                codes.findByExpiresAtAfterOrderByExpiresAtDesc(clock.instant(), Limit.of(NODES));
        return hashing.inSlot(() ->
                        valid.stream()
                                .filter(code ->
                                        hashing.matches(normalised, Optional.of(code.codeHash())))
                                .findFirst())
                .orElseThrow(TooBusy::new);
    }

    /** The deleted row decides a race: it goes exactly once, together with everything else. */
    private Outcome complete(SetUpAdministrator command, SetUpCode code) {
        Actor founder = new Actor(PersonId.next(), "set-up", Set.of(Role.ADMINISTRATOR));
        return retry.inTransaction(() -> {
            AtomicReference<Outcome> outcome = new AtomicReference<>(new Outcome.WrongCode());
            if (codes.use(code.id()) == 1) {
                currentActor.runAs(founder, () -> outcome.set(found(command)));
            }
            return outcome.get();
        });
    }

    private Outcome found(SetUpAdministrator command) {
        PersonId person =
                people.register(
                        new RegisterPerson(
                                command.givenName(),
                                command.familyName(),
                                command.email(),
                                command.language(),
                                Sector.PRISON));
        OpenOutcome opened =
                accounts.open(
                        new OpenAccount(
                                person,
                                command.userName(),
                                Optional.of(command.password()),
                                Set.of(Role.ADMINISTRATOR)));
        if (opened instanceof OpenOutcome.Opened(AccountId account)) {
            return new Outcome.Done(account);
        }
        throw new IllegalStateException("the first administrator gets no account: " + opened);
    }
}
