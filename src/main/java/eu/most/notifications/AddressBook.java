package eu.most.notifications;

import eu.most.kernel.PersonId;
import java.util.Optional;

/** Knows how to reach people. Implemented by the module that owns people. */
public interface AddressBook {

    Optional<Recipient> find(PersonId person);
}
