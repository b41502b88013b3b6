package eu.most.accreditation;

import eu.most.certificates.Certificates;
import eu.most.certificates.HeldCertificate;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.people.staffing.Assignments;
import eu.most.people.staffing.ServiceAssignment;
import eu.most.registry.OfferedServices;
import eu.most.registry.ServiceDetails;
import eu.most.registry.ServiceId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Judges every service twice, by the editions as they are and as they would be, and compares. */
@Component
class EffectForecasts {

    private final OfferedServices services;
    private final Assignments assignments;
    private final Certificates certificates;
    private final Clock clock;

    EffectForecasts(
            OfferedServices services,
            Assignments assignments,
            Certificates certificates,
            Clock clock) {
        this.services = services;
        this.assignments = assignments;
        this.certificates = certificates;
        this.clock = clock;
    }

    /**
     * What the edition {@code next} would do.
     *
     * @param now all editions as they are
     * @param then all editions as they would be, {@code next} among them
     */
    EffectForecast.Effect of(
            Standard next,
            Collection<Standard> now,
            Collection<Standard> then,
            Optional<LocalDate> previousUntil) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = next.inForce().from();
        LocalDate day = from.isAfter(today) ? from : today;
        List<ServiceDetails> all =
                services.search("", LanguageTag.ENGLISH, Pageable.unpaged()).getContent();
        Map<ServiceId, List<ServiceAssignment>> staff =
                all.stream()
                        .collect(
                                Collectors.toMap(
                                        ServiceDetails::id,
                                        service -> assignments.staff(service.id())));
        Map<PersonId, List<HeldCertificate>> held = heldBy(staff.values());
        int judged = 0;
        int losing = 0;
        int gaining = 0;
        for (ServiceDetails service : all) {
            List<ServiceAssignment> team = staff.getOrDefault(service.id(), List.of());
            List<HeldCertificate> theirs =
                    team.stream()
                            .map(ServiceAssignment::person)
                            .distinct()
                            .flatMap(person -> held.getOrDefault(person, List.of()).stream())
                            .toList();
            Function<Collection<Standard>, Boolean> accredited =
                    standards ->
                            new ServiceEvaluation(service.kind(), standards, team, theirs)
                                    .on(day)
                                    .status()
                                    .isAccredited();
            boolean before = accredited.apply(now);
            boolean after = accredited.apply(then);
            judged += next.appliesTo(service.kind(), day) ? 1 : 0;
            losing += before && !after ? 1 : 0;
            gaining += after && !before ? 1 : 0;
        }
        return new EffectForecast.Effect(day, judged, losing, gaining, previousUntil);
    }

    private Map<PersonId, List<HeldCertificate>> heldBy(Collection<List<ServiceAssignment>> teams) {
        Set<PersonId> people =
                teams.stream()
                        .flatMap(List::stream)
                        .map(ServiceAssignment::person)
                        .collect(Collectors.toSet());
        return certificates.held(people).stream()
                .collect(Collectors.groupingBy(HeldCertificate::holder));
    }
}
