package eu.most.accreditation;

import eu.most.kernel.PersonId;
import eu.most.kernel.ValidityPeriod;
import java.time.LocalDate;
import java.util.List;

/**
 * Why a person counts towards a standard on a day, or does not.
 *
 * @param delivers the days on which the person delivers the service
 * @param modules one entry for each module that the standard asks for, by key
 */
public record PersonAssessment(
        PersonId person, ValidityPeriod delivers, List<ModuleAssessment> modules) {

    public PersonAssessment {
        modules = List.copyOf(modules);
    }

    /** Whether the person holds everything that the standard asks for. */
    public boolean holdsEverything() {
        return modules.stream().allMatch(ModuleAssessment::holds);
    }

    /** Whether the person counts on this day: delivers the service and holds everything. */
    public boolean countsOn(LocalDate day) {
        return delivers.isValidOn(day) && holdsEverything();
    }
}
