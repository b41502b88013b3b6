package eu.most.people;

import eu.most.audit.SubjectNames;
import eu.most.kernel.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Names people in the audit trail: a merged record by its own name, beside its own address. */
@Component
class PeopleSubjects implements SubjectNames {

    private final People people;

    PeopleSubjects(People people) {
        this.people = people;
    }

    @Override
    public Optional<Subject> find(String kind, String id) {
        // The address leads to the record that stands.
        return "person".equals(kind) && ID.matcher(id).matches()
                ? people.findAll(List.of(PersonId.of(id))).values().stream()
                        .findFirst()
                        .map(one ->
                                new Subject(
                                        one.displayName(),
                                        "/" + PeoplePages.person(PersonId.of(id))))
                : Optional.empty();
    }
}
