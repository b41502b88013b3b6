package eu.most.accreditation;

import java.util.List;

/**
 * How a service stands with one standard on a day.
 *
 * @param qualified how many people count
 * @param people everyone who delivers the service on the day or later
 */
public record StandardAssessment(Standard standard, int qualified, List<PersonAssessment> people) {

    public StandardAssessment {
        people = List.copyOf(people);
    }

    public boolean isMet() {
        return qualified >= standard.people();
    }

    /** How many more people are needed; negative if there are some to spare. */
    int missing() {
        return standard.people() - qualified;
    }
}
