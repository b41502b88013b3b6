package eu.most.accreditation.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import eu.most.accreditation.ModuleStanding;
import eu.most.accreditation.PersonStanding;
import eu.most.accreditation.ServiceStanding;
import eu.most.accreditation.StandardStanding;
import eu.most.kernel.PersonId;
import eu.most.registry.People;
import eu.most.registry.PersonDetails;
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

    private static final long serialVersionUID = 1L;

    private final LocalDate day;
    private final transient ModuleTitles titles;
    private final transient Map<PersonId, PersonDetails> people;

    Reasons(ServiceStanding standing, People people, ModuleTitles titles) {
        this.day = standing.day();
        this.titles = titles;
        List<PersonId> staff =
                standing.standards().stream()
                        .flatMap(one -> one.people().stream())
                        .map(PersonStanding::person)
                        .distinct()
                        .toList();
        this.people = people.findAll(staff);
        addClassName("stack");
        add(new H2(getTranslation("accreditation.reasons")));
        standing.standards().forEach(this::addStandard);
        setVisible(!standing.standards().isEmpty());
    }

    private void addStandard(StandardStanding standing) {
        add(
                new Paragraph(
                        getTranslation(
                                "accreditation.card.people",
                                Map.of(
                                        "qualified", standing.qualified(),
                                        "required", standing.standard().people()))));
        if (standing.people().isEmpty()) {
            add(new Paragraph(getTranslation("accreditation.reasons.empty")));
            return;
        }
        Div grid = new Div();
        grid.addClassName("grid");
        standing.people().forEach(person -> grid.add(card(person)));
        add(grid);
    }

    private Article card(PersonStanding standing) {
        String name =
                Optional.ofNullable(people.get(standing.person()))
                        .map(PersonDetails::displayName)
                        .orElseGet(() -> getTranslation("accreditation.person.hidden"));
        UnorderedList modules = new UnorderedList();
        standing.modules().forEach(module -> modules.add(new ListItem(words(module))));
        Article card = new Article(pill(standing), new H3(name), modules);
        card.addClassNames("card", "stack", "tight");
        limits(standing).ifPresent(card::add);
        return card;
    }

    private StatusPill pill(PersonStanding standing) {
        if (standing.countsOn(day)) {
            return new StatusPill(StatusPill.Kind.GOOD, getTranslation("accreditation.counts"));
        }
        return standing.holdsEverything()
                ? new StatusPill(StatusPill.Kind.GREY, getTranslation("accreditation.counts.later"))
                : new StatusPill(StatusPill.Kind.BAD, getTranslation("accreditation.counts.not"));
    }

    /** Joins later, or leaves. */
    private Optional<Paragraph> limits(PersonStanding standing) {
        LocalDate from = standing.delivers().from();
        LocalDate until = standing.delivers().until();
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

    private String words(ModuleStanding standing) {
        return switch (standing) {
            case ModuleStanding.Holds holds ->
                    holds.until()
                            .map(until -> words("holds", standing, until))
                            .orElseGet(() -> words("holds.open", standing, null));
            case ModuleStanding.NotYet later -> words("not-yet", standing, later.from());
            case ModuleStanding.Revoked revoked -> words("revoked", standing, revoked.on());
            case ModuleStanding.Suspended suspended -> words("suspended", standing, suspended.on());
            case ModuleStanding.Expired expired -> words("expired", standing, expired.lastDay());
            case ModuleStanding.Lacks lacks -> words("lacks", standing, null);
        };
    }

    private String words(String key, ModuleStanding standing, @Nullable LocalDate date) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("module", titles.of(standing.module(), getLocale()));
        if (date != null) {
            arguments.put("date", Dates.day(date, getLocale()));
        }
        return getTranslation("accreditation.module." + key, arguments);
    }
}
