package eu.most.people;

import eu.most.kernel.PersonId;
import java.util.Optional;

/** Who has an account; the module that owns accounts answers. */
public interface PersonAccounts {

    Optional<PersonAccount> of(PersonId person);

    /**
     * What somebody signs in with.
     *
     * @param isOpen whether it is neither locked nor closed
     */
    record PersonAccount(String userName, boolean isOpen) {}
}
