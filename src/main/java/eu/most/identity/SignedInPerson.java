package eu.most.identity;

import eu.most.access.Actor;
import eu.most.access.ActorPrincipal;
import eu.most.access.Role;
import eu.most.kernel.PersonId;
import java.util.Set;
import java.util.UUID;

/**
 * Who is signed in, as the session keeps it: small, serializable, and without anything secret.
 *
 * @param hasOneTimePassword whether a password of their own must be chosen before anything else
 * @param credentialsRevision with which state of the account they signed in; an older one than the
 *     account's is no longer admitted
 */
public record SignedInPerson(
        UUID account,
        UUID person,
        String displayName,
        Set<Role> roles,
        boolean hasOneTimePassword,
        int credentialsRevision)
        implements ActorPrincipal {

    public SignedInPerson {
        roles = Set.copyOf(roles);
    }

    @Override
    public Actor actor() {
        return new Actor(new PersonId(person), displayName, roles);
    }

    public AccountId accountId() {
        return new AccountId(account);
    }

    /** The account's id, never a person's name: this text ends up in logs. */
    @Override
    public String getName() {
        return account.toString();
    }

    /** Hides the name. */
    @Override
    public String toString() {
        return "SignedInPerson[" + account + "]";
    }

    SignedInPerson with(AccountStatus standing) {
        return new SignedInPerson(
                account,
                person,
                displayName,
                standing.roles(),
                standing.hasOneTimePassword(),
                standing.credentialsRevision());
    }
}
