package eu.most.identity;

import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import eu.most.people.EmploymentTerms;
import eu.most.people.Employments;
import eu.most.registry.FoundOrganisation;
import eu.most.registry.OrganisationKind;
import eu.most.registry.Organisations;
import java.time.LocalDate;
import java.util.UUID;

/** Lets people work, and ends it. */
record WorkMaker(AccountMaker maker, Organisations organisations, Employments employments) {

    void employ(PersonId person, LocalDate from) {
        maker.asAdministrator(() -> {
            OrganisationId employer =
                    organisations.found(
                            new FoundOrganisation(
                                    "Employer " + UUID.randomUUID(),
                                    OrganisationKind.PRISON_SERVICE));
            return employments.employ(person, new EmploymentTerms(employer, "Officer", from));
        });
    }

    /** Ends each of a person's employments, or moves its end. */
    void end(PersonId person, LocalDate lastDay) {
        maker.asAdministrator(() -> {
            employments.of(person).forEach(one -> employments.end(one.id(), lastDay));
            return person;
        });
    }
}
