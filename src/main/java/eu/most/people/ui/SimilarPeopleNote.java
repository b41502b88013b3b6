package eu.most.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.most.kernel.EmailAddress;
import eu.most.people.EmploymentDetails;
import eu.most.people.Employments;
import eu.most.people.People;
import eu.most.people.PeoplePages;
import eu.most.people.PersonDetails;
import eu.most.people.SimilarPeople;
import eu.most.texts.PersonName;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Before a person is entered: who might be the same. Whoever then goes on means somebody else. */
class SimilarPeopleNote extends Div {

    private final People people;
    private final Employments employments;
    private @Nullable Asked asked;

    SimilarPeopleNote(People people, Employments employments) {
        this.people = people;
        this.employments = employments;
        getElement().setAttribute("role", "status");
    }

    /**
     * Whether nobody similar is known, or the reader has just seen who is and goes on with the same
     * name and address.
     */
    boolean clears(PersonName name, Optional<EmailAddress> email) {
        Asked now = new Asked(name, email);
        if (now.equals(asked)) {
            return true;
        }
        asked = now;
        removeAll();
        SimilarPeople similar = people.similar(name, email);
        if (similar.isNobody()) {
            return true;
        }
        show(similar);
        return false;
    }

    private void show(SimilarPeople similar) {
        Div note = new Div(new Paragraph(getTranslation("registry.similar")));
        if (!similar.known().isEmpty()) {
            UnorderedList list = new UnorderedList();
            similar.known().forEach(person -> list.add(new ListItem(line(person))));
            note.add(new Paragraph(getTranslation("registry.similar.known")), list);
            if (similar.more() > 0) {
                list.add(
                        new ListItem(
                                new Anchor(
                                        "/" + PeoplePages.PEOPLE,
                                        getTranslation(
                                                "registry.similar.more",
                                                Map.of("count", similar.more())))));
            }
        }
        if (similar.isElsewhere()) {
            note.add(new Paragraph(getTranslation("registry.similar.elsewhere")));
        }
        note.add(new Paragraph(getTranslation("registry.similar.go-on")));
        note.addClassNames("card", "sunken", "stack", "tight");
        add(note);
    }

    private Span line(PersonDetails person) {
        String words =
                Stream.concat(
                                person.email().map(Object::toString).stream(),
                                employments.of(person.id()).stream().map(this::employment))
                        .collect(Collectors.joining("; "));
        return new Span(
                new Anchor("/" + PeoplePages.person(person.id()), person.displayName()),
                new Span(words.isEmpty() ? "" : ": " + words));
    }

    private String employment(EmploymentDetails one) {
        return one.jobTitle()
                + ", "
                + one.organisationName()
                + " ("
                + Periods.text(this, getLocale(), one.period())
                + ")";
    }

    private record Asked(PersonName name, Optional<EmailAddress> email) {}
}
