package eu.most.accreditation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a service stands on a day, and how it will if nothing new happens.
 *
 * @param fallsOn the first day on which an accredited service no longer meets the standards
 * @param meetsFrom the first day on which a service that is not accredited will meet them
 * @param nextChangeOn the next day on which any of this may be different without an event
 * @param standards one entry for each standard that applies on the day, by key
 */
public record ServiceAssessment(
        ServiceStatus status,
        LocalDate day,
        Optional<LocalDate> fallsOn,
        Optional<LocalDate> meetsFrom,
        Optional<LocalDate> nextChangeOn,
        List<StandardAssessment> standards) {

    public ServiceAssessment {
        standards = List.copyOf(standards);
    }

    /** The last day on which the service meets the standards, if it does and an end is known. */
    public Optional<LocalDate> holdsUntil() {
        return fallsOn.map(day -> day.minusDays(1));
    }

    /** The standard that is furthest from being met. */
    public Optional<StandardAssessment> tightest() {
        return standards.stream().max(Comparator.comparingInt(StandardAssessment::missing));
    }
}
