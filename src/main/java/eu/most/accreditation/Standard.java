package eu.most.accreditation;

import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.LocalizedText;
import eu.most.kernel.ValidityPeriod;
import eu.most.registry.ServiceKind;
import java.time.LocalDate;
import java.util.Set;

/**
 * One edition of a standard: what a service must meet on the days on which the edition is in force.
 * The rule reads: at least {@code people} of those who deliver the service hold valid certificates
 * for all of {@code modules}.
 *
 * @param inForce the days on which this edition counts; another edition of the same key may begin
 *     where it ends
 * @param title in each language at most 200 characters
 * @param text in each language at most 2,000 characters
 * @param appliesTo the kinds of service it is about; empty for every kind
 * @param people how many, 1 to 100
 * @param modules for which training modules each of them needs a certificate; at least one
 * @param warningDays how many days ahead a service that will fall is at risk, 0 to 365
 * @throws IllegalArgumentException if a number is out of range, a text is too long, or no module is
 *     named
 * @see "src/docs/decisions/0058-standards-are-dated-rules.md"
 */
public record Standard(
        StandardKey key,
        LocalizedText title,
        LocalizedText text,
        ValidityPeriod inForce,
        Set<ServiceKind> appliesTo,
        int people,
        Set<TrainingModuleKey> modules,
        int warningDays) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_TEXT = 2_000;
    public static final int MOST_PEOPLE = 100;
    public static final int MOST_WARNING_DAYS = 365;

    public Standard {
        if (longest(title) > LONGEST_TITLE || longest(text) > LONGEST_TEXT) {
            throw new IllegalArgumentException("a text of standard " + key + " is too long");
        }
        appliesTo = Set.copyOf(appliesTo);
        modules = Set.copyOf(modules);
        if (people < 1 || people > MOST_PEOPLE) {
            throw new IllegalArgumentException("a standard asks for 1 to 100 people: " + people);
        }
        if (modules.isEmpty()) {
            throw new IllegalArgumentException("a standard asks for at least one module");
        }
        if (warningDays < 0 || warningDays > MOST_WARNING_DAYS) {
            throw new IllegalArgumentException("warning 0 to 365 days ahead: " + warningDays);
        }
    }

    /** Whether a service of this kind must meet this edition on this day. */
    public boolean appliesTo(ServiceKind kind, LocalDate day) {
        return inForce.isValidOn(day) && (appliesTo.isEmpty() || appliesTo.contains(kind));
    }

    /** The same, but in force no longer than until {@code lastDay}. */
    Standard endingOn(LocalDate lastDay) {
        return new Standard(
                key,
                title,
                text,
                new ValidityPeriod(inForce.from(), lastDay),
                appliesTo,
                people,
                modules,
                warningDays);
    }

    private static int longest(LocalizedText text) {
        return text.texts().values().stream().mapToInt(String::length).max().orElse(0);
    }
}
