package eu.most.identity;

import eu.most.access.Role;
import eu.most.kernel.EmailAddress;
import eu.most.kernel.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What one person signs in with, and the roles they have. An account is never deleted, only locked:
 * acts of the past keep pointing to it.
 */
@Entity
class Account {

    @Id private UUID id;
    @Version private @Nullable Long version;
    private UUID personId;
    private String userName;
    private @Nullable String email;
    private @Nullable String passwordHash;
    private @Nullable Instant slipExpiresAt;
    private @Nullable Instant lockedAt;
    private int credentialsRevision;
    private Instant openedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    Account(PersonId person, UserName userName, Optional<EmailAddress> email, Instant at) {
        this.id = AccountId.next().value();
        this.personId = person.value();
        this.userName = userName.value();
        this.email = email.map(EmailAddress::value).orElse(null);
        this.openedAt = at;
    }

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    AccountId id() {
        return new AccountId(id);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    UserName userName() {
        return new UserName(userName);
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    Instant openedAt() {
        return openedAt;
    }

    boolean isLocked() {
        return lockedAt != null;
    }

    /** Whether the password is the one of a printed slip, to be replaced at the first sign-in. */
    boolean hasOneTimePassword() {
        return slipExpiresAt != null;
    }

    /** Whether somebody may sign in at all at this time. */
    boolean admitsAt(Instant at) {
        return !isLocked() && (slipExpiresAt == null || at.isBefore(slipExpiresAt));
    }

    /** Counts changes after which whoever is signed in has to sign in again. */
    int credentialsRevision() {
        return credentialsRevision;
    }

    /** Whether that changed anything. */
    boolean grant(Role role) {
        return roles.add(role);
    }

    /** Whether that changed anything. */
    boolean withdraw(Role role) {
        return roles.remove(role);
    }

    /** From now on it is the account of another record of that person, who signs in again. */
    void moveTo(PersonId other) {
        personId = other.value();
        credentialsRevision++;
    }

    /** From now on nobody gets in with this account, and whoever is in gets out. */
    boolean lock(Instant at) {
        if (isLocked()) {
            return false;
        }
        lockedAt = at;
        credentialsRevision++;
        return true;
    }

    /** Whether that changed anything. */
    boolean unlock() {
        boolean wasLocked = isLocked();
        lockedAt = null;
        return wasLocked;
    }

    /** Sets a password that the person chose. */
    void choosePassword(String hash) {
        passwordHash = hash;
        slipExpiresAt = null;
        credentialsRevision++;
    }

    /**
     * Sets the password of a printed slip, good until the person chooses one, at most until then.
     */
    void issueOneTimePassword(String hash, Instant expiresAt) {
        passwordHash = hash;
        slipExpiresAt = expiresAt;
        credentialsRevision++;
    }

    /** Follows the person's e-mail address; none where another account signs in with it already. */
    void useEmail(Optional<EmailAddress> address) {
        email = address.map(EmailAddress::value).orElse(null);
    }

    /** Forgets what the person signed in with and could do; nobody gets in any more. */
    void erase(UserName pseudonym, Instant at) {
        userName = pseudonym.value();
        email = null;
        passwordHash = null;
        slipExpiresAt = null;
        roles.clear();
        lock(at);
    }

    Optional<EmailAddress> email() {
        return Optional.ofNullable(email).map(EmailAddress::new);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Account account && account.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
