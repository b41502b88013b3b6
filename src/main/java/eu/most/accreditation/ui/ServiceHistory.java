package eu.most.accreditation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.most.accreditation.AccreditationPages;
import eu.most.accreditation.Cause;
import eu.most.accreditation.HistoryEntry;
import eu.most.accreditation.StandardTitles;
import eu.most.certificates.CertificatePages;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.people.People;
import eu.most.people.PeoplePages;
import eu.most.people.PersonDetails;
import eu.most.uikit.CutNote;
import eu.most.uikit.Dates;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;

/** History of a service, the newest first, each change with what brought it about. */
class ServiceHistory extends Section {

    private final Map<PersonId, PersonDetails> known;
    private final StandardTitles titles;
    private final boolean certificatesOpen;
    private final ZoneId zone;

    /**
     * @param certificatesOpen whether the reader may open certificates of others
     */
    ServiceHistory(
            Page<HistoryEntry> entries,
            People people,
            StandardTitles titles,
            boolean certificatesOpen,
            ZoneId zone) {
        this.titles = titles;
        this.certificatesOpen = certificatesOpen;
        this.zone = zone;
        known =
                people.findAll(
                        entries.stream()
                                .flatMap(entry -> entry.causes().stream())
                                .flatMap(cause -> Stream.ofNullable(cause.person()))
                                .distinct()
                                .map(PersonId::new)
                                .toList());
        addClassNames("card", "stack");
        add(new H2(getTranslation("accreditation.history")));
        if (entries.isEmpty()) {
            add(new Paragraph(getTranslation("accreditation.history.empty")));
            return;
        }
        UnorderedList lines = new UnorderedList();
        entries.forEach(entry -> lines.add(line(entry)));
        add(lines, new CutNote(entries.getNumberOfElements(), entries.getTotalElements()));
    }

    private ListItem line(HistoryEntry entry) {
        String key = "accreditation.history." + (entry.isChangeOfStatus() ? "line" : "same");
        ListItem line =
                new ListItem(
                        Dates.moment(entry.at(), zone, getLocale())
                                + ": "
                                + getTranslation(
                                        key,
                                        Map.of(
                                                "from",
                                                getTranslation(
                                                        "accreditation.status." + entry.from()),
                                                "to",
                                                getTranslation(
                                                        "accreditation.status." + entry.to()),
                                                "qualified",
                                                entry.qualified(),
                                                "required",
                                                entry.required())));
        if (!entry.causes().isEmpty()) {
            UnorderedList causes = new UnorderedList();
            entry.causes().forEach(cause -> causes.add(cause(cause)));
            line.add(causes);
        }
        return line;
    }

    private ListItem cause(Cause cause) {
        ListItem item = new ListItem(getTranslation("accreditation.cause." + cause.kind()) + ": ");
        if (cause.person() != null) {
            item.add(person(new PersonId(cause.person())));
        }
        if (cause.certificate() != null) {
            item.add(new Span(", "), certificate(cause.certificate()));
        }
        if (cause.standard() != null && cause.edition() != null) {
            item.add(
                    new Anchor(
                            "/" + AccreditationPages.STANDARDS,
                            titles.of(cause, LanguageTag.of(getLocale()))
                                    .orElseGet(cause::standard)),
                    new Span(
                            ", "
                                    + getTranslation(
                                            "accreditation.standard.from",
                                            Map.of(
                                                    "from",
                                                    Dates.day(cause.edition(), getLocale())))));
        }
        return item;
    }

    private Component person(PersonId id) {
        PersonDetails person = known.get(id);
        return person == null
                ? new Span(getTranslation("accreditation.person.hidden"))
                : new Anchor("/" + PeoplePages.person(id), person.displayName());
    }

    private Component certificate(String number) {
        return certificatesOpen
                ? new Anchor("/" + CertificatePages.CERTIFICATES + "/" + number, number)
                : new Span(number);
    }
}
