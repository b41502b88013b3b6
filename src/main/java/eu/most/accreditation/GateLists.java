package eu.most.accreditation;

import eu.most.access.CurrentActor;
import eu.most.catalogue.Catalogue;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.certificates.HeldCertificate;
import eu.most.documents.CertificateDrawing;
import eu.most.documents.tables.PrintedTable;
import eu.most.documents.tables.PrintedTable.Column;
import eu.most.documents.tables.PrintedTable.Row;
import eu.most.documents.tables.TableRenderer;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PrisonId;
import eu.most.people.staffing.DeliveringPerson;
import eu.most.people.staffing.PeopleInPrisons;
import eu.most.registry.PrisonDetails;
import eu.most.registry.Prisons;
import eu.most.texts.LatinName;
import eu.most.uikit.Dates;
import eu.most.uikit.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list that lies at the gate of a prison for when nothing else works: who comes there to
 * deliver a service that meets the standards and holds which valid certificates, printed and sealed
 * each night in every language. Accreditors and administrators have those of all prisons, a
 * coordinator those of the prisons that their organisation runs.
 */
@Service
@Transactional
public class GateLists {

    private final PeopleInPrisons people;
    private final Prisons prisons;
    private final GateListGroups groups;
    private final Catalogue catalogue;
    private final GateListFiles files;
    private final TableRenderer press;
    private final Messages messages;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GateLists(
            PeopleInPrisons people,
            Prisons prisons,
            GateListGroups groups,
            Catalogue catalogue,
            GateListFiles files,
            TableRenderer press,
            Messages messages,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.prisons = prisons;
        this.groups = groups;
        this.catalogue = catalogue;
        this.files = files;
        this.press = press;
        this.messages = messages;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Those that the actor may have, by prison in the order of {@code language}. */
    @Transactional(readOnly = true)
    public List<GateList> all(LanguageTag language) {
        Map<PrisonId, GateListFiles.StoredList> kept = files.all(language);
        return people.prisons(language).stream()
                .map(prison -> {
                    Optional<GateListFiles.StoredList> made =
                            Optional.ofNullable(kept.get(prison.id()));
                    return new GateList(
                            prison,
                            made.map(GateListFiles.StoredList::madeAt),
                            made.map(GateListFiles.StoredList::people).orElse(0));
                })
                .toList();
    }

    /** The sealed PDF, if it was made and the actor may have it. */
    @Transactional(readOnly = true)
    public Optional<GateListPdf> pdf(PrisonId prison, LanguageTag language) {
        if (!people.mayKnow(prison)) {
            return Optional.empty();
        }
        String name = prisons.find(prison).map(PrisonDetails::name).orElse("");
        return files.pdf(prison, language, name, clock.getZone());
    }

    /**
     * Makes it anew as of this moment. That somebody did is noted.
     *
     * @throws AccessDeniedException unless the actor may have it
     */
    public void make(PrisonId prison, LanguageTag language) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        List<GateListGroups.Group> found = groups.in(prison, today, language);
        PrisonDetails details = prisons.find(prison).orElseThrow();
        int named =
                (int)
                        found.stream()
                                .flatMap(group -> group.rows().stream())
                                .map(row -> row.person().person())
                                .distinct()
                                .count();
        byte[] pdf = press.print(table(details, found, now, language));
        files.keep(prison, language, new GateListFiles.StoredList(now, named), pdf);
        currentActor.find().ifPresent(_ -> events.publishEvent(new GateListMade(prison, named)));
    }

    private PrintedTable table(
            PrisonDetails prison,
            List<GateListGroups.Group> found,
            Instant now,
            LanguageTag language) {
        String asOf =
                text(
                        "as-of",
                        language,
                        Map.of("moment", Dates.moment(now, clock.getZone(), language.locale())));
        String title = text("title", language, Map.of("prison", prison.name()));
        boolean nobody = found.stream().allMatch(group -> group.rows().isEmpty());
        return new PrintedTable(
                false,
                language,
                title,
                "",
                List.of(),
                List.of(asOf, text(nobody ? "nobody" : "what", language, Map.of())),
                List.of(
                        new Column(text("column.name", language, Map.of()), 24),
                        new Column(text("column.training", language, Map.of()), 32),
                        new Column(text("column.number", language, Map.of()), 24),
                        new Column(text("column.until", language, Map.of()), 20)),
                found.stream().map(group -> group(group, language)).toList(),
                List.of(text("check", language, Map.of()), text("keep", language, Map.of())),
                title + " – " + asOf);
    }

    private PrintedTable.Group group(GateListGroups.Group group, LanguageTag language) {
        String status = text(group.meets() ? "meets" : "not-met", language, Map.of());
        String note =
                group.unnamed() == 0
                        ? status
                        : status
                                + " "
                                + text("without", language, Map.of("count", group.unnamed()));
        return new PrintedTable.Group(
                messages.text("registry.kind." + group.service().kind(), language, Map.of())
                        + " – "
                        + group.service().organisationName(),
                note,
                group.rows().stream().map(row -> row(row, language)).toList());
    }

    private Row row(GateListGroups.ListedPerson row, LanguageTag language) {
        return new Row(
                List.of(
                        name(row.person()),
                        each(row, held -> title(held.module(), language)),
                        each(row, held -> held.number().value()),
                        each(row, held -> until(held.validity().until(), language))),
                false);
    }

    private static String each(
            GateListGroups.ListedPerson row, Function<HeldCertificate, String> whatOfIt) {
        return row.held().stream().map(whatOfIt).collect(Collectors.joining(", "));
    }

    private String until(@Nullable LocalDate until, LanguageTag language) {
        return until == null
                ? text("no-end", language, Map.of())
                : Dates.day(until, language.locale());
    }

    private String title(TrainingModuleKey module, LanguageTag language) {
        return catalogue
                .latest(module)
                .map(version -> version.texts(language).title())
                .orElseGet(module::value);
    }

    /** As in the passport that the gate compares it with, if we know, and as it is written. */
    private String name(DeliveringPerson person) {
        String written = person.listedName();
        return person.inLatin()
                .map(LatinName::listed)
                .map(latin ->
                        CertificateDrawing.canDraw(written) ? latin + " (" + written + ")" : latin)
                .orElse(written);
    }

    private String text(String key, LanguageTag language, Map<String, ?> arguments) {
        return messages.text("accreditation.gate-list." + key, language, arguments);
    }
}
