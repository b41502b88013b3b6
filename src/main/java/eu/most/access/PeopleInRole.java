package eu.most.access;

import eu.most.kernel.PersonId;
import java.util.List;

/** Knows who has a role. Implemented by the module that owns accounts. */
public interface PeopleInRole {

    /** People with this role whose account is not locked. */
    List<PersonId> with(Role role);
}
