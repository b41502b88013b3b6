package eu.most.identity;

import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.identity.ChangeOutcome.Changed;
import eu.most.identity.ChangeOutcome.LastAdministrator;
import eu.most.identity.ChangeOutcome.OneSelf;
import eu.most.identity.OpenOutcome.Opened;
import eu.most.identity.OpenOutcome.PasswordRefused;
import eu.most.identity.OpenOutcome.PersonHasAccount;
import eu.most.identity.OpenOutcome.UserNameTaken;
import eu.most.kernel.EmailAddress;
import eu.most.kernel.PersonId;
import eu.most.people.People;
import eu.most.people.PersonDetails;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Accounts and their roles, for administrators. */
@Service
@Transactional
public class Accounts {

    private final AccountRepository accounts;
    private final AccountTries tries;
    private final AccountStatuses standings;
    private final PasswordHashing hashing;
    private final PasswordRules rules;
    private final IdentityProperties properties;
    private final Departures departures;
    private final People people;
    private final CurrentActor currentActor;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            AccountTries tries,
            AccountStatuses standings,
            PasswordHashing hashing,
            PasswordRules rules,
            IdentityProperties properties,
            Departures departures,
            People people,
            CurrentActor currentActor,
            JdbcClient database,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.tries = tries;
        this.standings = standings;
        this.hashing = hashing;
        this.rules = rules;
        this.properties = properties;
        this.departures = departures;
        this.people = people;
        this.currentActor = currentActor;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens an account for a person whom the registry knows. They can sign in by e-mail address
     * too, unless another account uses that address.
     *
     * @throws IllegalArgumentException if the registry does not know the person
     */
    public OpenOutcome open(OpenAccount command) {
        currentActor.require(Role.ADMINISTRATOR);
        Optional<PasswordRules.Objection> objection =
                command.password()
                        .flatMap(password -> rules.objectionTo(password, command.userName()));
        if (objection.isPresent()) {
            return new PasswordRefused(objection.get());
        }
        Optional<Account> existing = accounts.findByPersonId(command.person().value());
        if (existing.isPresent()) {
            return new PersonHasAccount(existing.get().id());
        }
        if (accounts.findByUserName(command.userName().value()).isPresent()) {
            return new UserNameTaken();
        }
        return new Opened(opened(command).id());
    }

    /** Adds a role; refused for one's own account. */
    public ChangeOutcome grant(AccountId id, Role role) {
        Actor administrator = currentActor.require(Role.ADMINISTRATOR);
        Account account = existing(id);
        if (account.person().equals(administrator.person()) && !account.roles().contains(role)) {
            return new OneSelf();
        }
        if (account.grant(role)) {
            publish(new RoleGranted(id, account.person(), role));
        }
        return new Changed();
    }

    /** Takes a role away; refused for the last administrator. */
    public ChangeOutcome withdraw(AccountId id, Role role) {
        currentActor.require(Role.ADMINISTRATOR);
        Account account = existing(id);
        if (role == Role.ADMINISTRATOR && isLastAdministrator(account)) {
            return new LastAdministrator();
        }
        if (account.withdraw(role)) {
            publish(new RoleWithdrawn(id, account.person(), role));
        }
        return new Changed();
    }

    /**
     * Gives the account exactly these roles; refused if nobody would be administrator any more, and
     * if somebody would get more than they had by their own hand.
     */
    public ChangeOutcome setRoles(AccountId id, Set<Role> wanted) {
        Actor administrator = currentActor.require(Role.ADMINISTRATOR);
        Account account = existing(id);
        if (account.person().equals(administrator.person())
                && !account.roles().containsAll(wanted)) {
            return new OneSelf();
        }
        if (!wanted.contains(Role.ADMINISTRATOR) && isLastAdministrator(account)) {
            return new LastAdministrator();
        }
        account.roles().stream()
                .filter(role -> !wanted.contains(role))
                .forEach(role -> withdraw(id, role));
        wanted.forEach(role -> grant(id, role));
        return new Changed();
    }

    /** Signs the person out everywhere and keeps them out; refused for the last administrator. */
    public ChangeOutcome lock(AccountId id) {
        currentActor.require(Role.ADMINISTRATOR);
        Account account = existing(id);
        if (isLastAdministrator(account)) {
            return new LastAdministrator();
        }
        if (account.lock(clock.instant())) {
            publish(new AccountLocked(id));
        }
        return new Changed();
    }

    /** Lets the person in again. */
    public void unlock(AccountId id) {
        currentActor.require(Role.ADMINISTRATOR);
        if (existing(id).unlock()) {
            publish(new AccountUnlocked(id));
        }
    }

    /**
     * Replaces the person's password by the code of a new slip, and signs them out everywhere. The
     * code is good until they choose a password, at most for {@code most.identity.slip-lifetime}.
     */
    public OneTimePassword issueOneTimePassword(AccountId id) {
        currentActor.require(Role.ADMINISTRATOR);
        Account account = existing(id);
        CrockfordCode code = CrockfordCode.next();
        Instant expiresAt = clock.instant().plus(properties.slipLifetime());
        account.issueOneTimePassword(hashing.hash(code.value()), expiresAt);
        tries.forget(id.value());
        publish(new OneTimePasswordIssued(id, expiresAt));
        String name = names(List.of(account)).getOrDefault(account.person(), "");
        return new OneTimePassword(name, account.userName(), code.grouped(), expiresAt);
    }

    /** The account, for administrators. */
    @Transactional(readOnly = true)
    public Optional<AccountSummary> find(AccountId id) {
        currentActor.require(Role.ADMINISTRATOR);
        return accounts.findById(id.value())
                .map(account ->
                        summary(
                                account,
                                names(List.of(account)),
                                departures.closed(List.of(account))));
    }

    /**
     * Accounts whose user name contains the text, or whose person is one of these, by user name.
     */
    @Transactional(readOnly = true)
    public Page<AccountSummary> page(String text, Collection<PersonId> orOneOf, Pageable page) {
        currentActor.require(Role.ADMINISTRATOR);
        List<UUID> persons = orOneOf.stream().map(PersonId::value).toList();
        Page<Account> found = accounts.search(text.strip().toLowerCase(Locale.ROOT), persons, page);
        Map<PersonId, String> names = names(found.getContent());
        Set<PersonId> closed = departures.closed(found.getContent());
        return found.map(account -> summary(account, names, closed));
    }

    /**
     * Whether anybody runs this installation yet. Says nothing about whom, so anyone may ask. Every
     * start asks before it opens, so it does not wait for Hibernate.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean hasAdministrator() {
        return database.sql("SELECT EXISTS (SELECT 1 FROM account_role WHERE role = ?)")
                .param(Role.ADMINISTRATOR.name())
                .query(Boolean.class)
                .single();
    }

    private Account opened(OpenAccount command) {
        PersonDetails person =
                people.find(command.person())
                        .orElseThrow(() ->
                                new IllegalArgumentException("no person " + command.person()));
        Optional<EmailAddress> email =
                person.email().filter(address -> accounts.findByEmail(address.value()).isEmpty());
        Account account = new Account(person.id(), command.userName(), email, clock.instant());
        command.roles().forEach(account::grant);
        command.password().map(hashing::hash).ifPresent(account::choosePassword);
        accounts.saveAndFlush(account);
        publish(new AccountOpened(account.id(), account.person()));
        command.roles()
                .forEach(role -> publish(new RoleGranted(account.id(), account.person(), role)));
        return account;
    }

    private boolean isLastAdministrator(Account account) {
        List<Account> active = accounts.lockActiveWith(Role.ADMINISTRATOR);
        Set<PersonId> closed = departures.closed(active);
        return active.contains(account)
                && active.stream()
                        .allMatch(one -> one.equals(account) || closed.contains(one.person()));
    }

    private Account existing(AccountId id) {
        return accounts.findById(id.value())
                .orElseThrow(() -> new IllegalArgumentException("no account " + id));
    }

    private void publish(IdentityEvent event) {
        standings.forgetAfterCommit(event.account());
        events.publishEvent(event);
    }

    private Map<PersonId, String> names(List<Account> of) {
        return people.findAll(of.stream().map(Account::person).toList()).values().stream()
                .collect(Collectors.toMap(PersonDetails::id, PersonDetails::displayName));
    }

    private static AccountSummary summary(
            Account account, Map<PersonId, String> names, Set<PersonId> closed) {
        return new AccountSummary(
                account.id(),
                account.person(),
                names.getOrDefault(account.person(), account.userName().value()),
                account.userName(),
                account.roles(),
                closed.contains(account.person()) && !account.isLocked()
                        ? AccountSummary.State.CLOSED
                        : state(account));
    }

    private static AccountSummary.State state(Account account) {
        if (account.isLocked()) {
            return AccountSummary.State.LOCKED;
        }
        return account.hasOneTimePassword() || account.passwordHash().isEmpty()
                ? AccountSummary.State.INVITED
                : AccountSummary.State.ACTIVE;
    }
}
