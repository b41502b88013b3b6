package eu.most.accreditation.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import eu.most.accreditation.ModuleAssessment;
import eu.most.accreditation.PersonAssessment;
import eu.most.accreditation.ServiceAssessment;
import eu.most.accreditation.StandardAssessment;
import eu.most.kernel.PersonId;
import eu.most.people.People;
import eu.most.people.PersonDetails;
import eu.most.uikit.Dates;
import eu.most.uikit.StatusPill;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who counts towards each standard and who does not, and why. */
class Reasons extends Section {

    private final LocalDate day;
    private final ModuleTitles titles;
    private final Map<PersonId, PersonDetails> people;

    Reasons(ServiceAssessment assessment, People people, ModuleTitles titles) {
        this.day = assessment.day();
        this.titles = titles;
        List<PersonId> staff =
                assessment.standards().stream()
                        .flatMap(one -> one.people().stream())
                        .map(PersonAssessment::person)
                        .distinct()
                        .toList();
        this.people = people.findAll(staff);
        addClassName("stack");
        add(new H2(getTranslation("accreditation.reasons")));
        assessment.standards().forEach(this::addStandard);
        setVisible(!assessment.standards().isEmpty());
    }

    private void addStandard(StandardAssessment assessment) {
        add(
                new Paragraph(
                        getTranslation(
                                "accreditation.card.people",
                                Map.of(
                                        "qualified", assessment.qualified(),
                                        "required", assessment.standard().people()))));
        if (assessment.people().isEmpty()) {
            add(new Paragraph(getTranslation("accreditation.reasons.empty")));
            return;
        }
        Div grid = new Div();
        grid.addClassName("grid");
        assessment.people().forEach(person -> grid.add(card(person)));
        add(grid);
    }

    private Article card(PersonAssessment assessment) {
        String name =
                Optional.ofNullable(people.get(assessment.person()))
                        .map(PersonDetails::displayName)
                        .orElseGet(() -> getTranslation("accreditation.person.hidden"));
        UnorderedList modules = new UnorderedList();
        assessment.modules().forEach(module -> modules.add(new ListItem(words(module))));
        Article card = new Article(pill(assessment), new H3(name), modules);
        card.addClassNames("card", "stack", "tight");
        limits(assessment).ifPresent(card::add);
        return card;
    }

    private StatusPill pill(PersonAssessment assessment) {
        if (assessment.countsOn(day)) {
            return new StatusPill(StatusPill.Kind.GOOD, getTranslation("accreditation.counts"));
        }
        return assessment.holdsEverything()
                ? new StatusPill(StatusPill.Kind.GREY, getTranslation("accreditation.counts.later"))
                : new StatusPill(StatusPill.Kind.BAD, getTranslation("accreditation.counts.not"));
    }

    /** Joins later, or leaves. */
    private Optional<Paragraph> limits(PersonAssessment assessment) {
        LocalDate from = assessment.delivers().from();
        LocalDate until = assessment.delivers().until();
        String text;
        if (from.isAfter(day)) {
            text = dated("accreditation.person.from", from);
        } else if (until != null) {
            text = dated("accreditation.person.until", until);
        } else {
            return Optional.empty();
        }
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("small");
        return Optional.of(paragraph);
    }

    private String dated(String key, LocalDate date) {
        return getTranslation(key, Map.of("date", Dates.day(date, getLocale())));
    }

    private String words(ModuleAssessment assessment) {
        return switch (assessment) {
            case ModuleAssessment.Holds holds ->
                    holds.until()
                            .map(until -> words("holds", assessment, until))
                            .orElseGet(() -> words("holds.open", assessment, null));
            case ModuleAssessment.NotYet later -> words("not-yet", assessment, later.from());
            case ModuleAssessment.Revoked revoked -> words("revoked", assessment, revoked.on());
            case ModuleAssessment.Suspended suspended ->
                    words("suspended", assessment, suspended.on());
            case ModuleAssessment.Expired expired ->
                    words("expired", assessment, expired.lastDay());
            case ModuleAssessment.Lacks lacks -> words("lacks", assessment, null);
        };
    }

    private String words(String key, ModuleAssessment assessment, @Nullable LocalDate date) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("module", titles.of(assessment.module(), getLocale()));
        if (date != null) {
            arguments.put("date", Dates.day(date, getLocale()));
        }
        return getTranslation("accreditation.module." + key, arguments);
    }
}
