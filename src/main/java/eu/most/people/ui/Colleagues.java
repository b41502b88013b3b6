package eu.most.people.ui;

import eu.most.kernel.LanguageTag;
import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import eu.most.people.EmploymentDetails;
import eu.most.people.Employments;
import eu.most.people.People;
import eu.most.people.PersonDetails;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** The people of an organisation to choose from, with what tells two of the same name apart. */
final class Colleagues {

    private final People people;
    private final Employments employments;
    private final OrganisationId employer;
    private final LanguageTag reader;
    private final Map<PersonId, List<EmploymentDetails>> work = new HashMap<>();

    Colleagues(
            People people, Employments employments, OrganisationId employer, LanguageTag reader) {
        this.people = people;
        this.employments = employments;
        this.employer = employer;
        this.reader = reader;
    }

    Page<PersonDetails> find(String text, Pageable page) {
        Page<PersonDetails> found = people.employedBy(employer, text, reader, page);
        work.putAll(employments.current(found.map(PersonDetails::id).getContent()));
        return found;
    }

    /** What they do here, and their address. */
    String detail(PersonDetails person) {
        return Stream.concat(
                        work.getOrDefault(person.id(), List.of()).stream()
                                .filter(one -> one.organisation().equals(employer))
                                .map(EmploymentDetails::jobTitle),
                        person.email().map(Object::toString).stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
