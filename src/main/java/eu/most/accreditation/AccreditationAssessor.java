package eu.most.accreditation;

import eu.most.certificates.Certificates;
import eu.most.certificates.HeldCertificate;
import eu.most.credentials.CertificateNumber;
import eu.most.kernel.PersonId;
import eu.most.notifications.Notice;
import eu.most.notifications.Notifications;
import eu.most.people.Coordinators;
import eu.most.people.staffing.Assignments;
import eu.most.people.staffing.ServiceAssignment;
import eu.most.registry.OfferedServices;
import eu.most.registry.ServiceDetails;
import eu.most.registry.ServiceId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges one service anew and notes what has changed. Judging twice changes nothing; of two that
 * judge at once the second waits and then sees what the first saw, or more.
 */
@Component
@Transactional
class AccreditationAssessor {

    private final ServiceAccreditationRepository accreditations;
    private final ServiceHistoryRepository history;
    private final StandardEditionRepository standards;
    private final OfferedServices services;
    private final Assignments assignments;
    private final Coordinators coordinators;
    private final Certificates certificates;
    private final Notifications notifications;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccreditationAssessor(
            ServiceAccreditationRepository accreditations,
            ServiceHistoryRepository history,
            StandardEditionRepository standards,
            OfferedServices services,
            Assignments assignments,
            Coordinators coordinators,
            Certificates certificates,
            Notifications notifications,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accreditations = accreditations;
        this.history = history;
        this.standards = standards;
        this.services = services;
        this.assignments = assignments;
        this.coordinators = coordinators;
        this.certificates = certificates;
        this.notifications = notifications;
        this.events = events;
        this.clock = clock;
    }

    /** Judges the service if it is there. Runs in the background, as the system. */
    void assess(ServiceId id) {
        // The lock comes first: only what is read after it is known to be the latest.
        ServiceAccreditation locked = accreditations.lock(id.value()).orElse(null);
        ServiceDetails service = services.find(id).orElse(null);
        if (service == null) {
            return;
        }
        Instant now = clock.instant();
        ServiceAccreditation accreditation =
                locked == null
                        ? accreditations.saveAndFlush(new ServiceAccreditation(service, now))
                        : locked;
        accreditation.describe(service);
        ServiceStatus before = accreditation.status();
        ServiceEvaluation evaluation = evaluation(service, _ -> true);
        ServiceAssessment assessment = evaluation.on(LocalDate.now(clock));
        Optional<ServiceStatusChanged> change =
                accreditation.assess(assessment, evaluation.causesOfFall(assessment), now);
        remember(accreditation, before, assessment, now);
        change.ifPresent(changed -> {
            events.publishEvent(changed);
            tellCoordinators(service, changed);
        });
    }

    /** Another line of history, if the status or what it rests on is different than before. */
    private void remember(
            ServiceAccreditation accreditation,
            ServiceStatus before,
            ServiceAssessment assessment,
            Instant now) {
        Optional<ServiceHistoryLine> latest =
                history.findFirstByServiceOrderByChangedAtDescIdDesc(accreditation.service());
        Basis known = latest.flatMap(ServiceHistoryLine::basis).orElse(Basis.NOTHING);
        Basis basis = Basis.of(assessment);
        boolean first = latest.isEmpty() && basis.proofs().isEmpty();
        if (before != assessment.status() || (!first && basis.differsFrom(known))) {
            history.save(
                    accreditation.historyLine(before, now, basis, known.causesUntil(assessment)));
        }
    }

    /** How the service stands today. */
    @Transactional(readOnly = true)
    ServiceAssessment assessment(ServiceDetails service) {
        return assessment(service, _ -> true);
    }

    /** How it would stand today if this certificate did not count. */
    @Transactional(readOnly = true)
    ServiceAssessment standingWithout(ServiceDetails service, CertificateNumber certificate) {
        return assessment(service, held -> !held.number().equals(certificate));
    }

    private ServiceAssessment assessment(
            ServiceDetails service, Predicate<HeldCertificate> counts) {
        return evaluation(service, counts).on(LocalDate.now(clock));
    }

    private ServiceEvaluation evaluation(
            ServiceDetails service, Predicate<HeldCertificate> counts) {
        List<ServiceAssignment> staff = assignments.staff(service.id());
        Set<PersonId> people =
                staff.stream().map(ServiceAssignment::person).collect(Collectors.toSet());
        List<HeldCertificate> held = certificates.held(people).stream().filter(counts).toList();
        List<Standard> all = standards.findAll().stream().map(StandardEdition::standard).toList();
        return new ServiceEvaluation(service.kind(), all, staff, held);
    }

    private void tellCoordinators(ServiceDetails service, ServiceStatusChanged change) {
        String key = change.to().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Notice notice =
                new Notice(
                        "accreditation.notice." + key,
                        Map.of("kind", service.kind().name(), "prison", service.prisonName()),
                        "/" + AccreditationPages.service(service.id()));
        coordinators
                .of(service.organisation())
                .forEach(coordinator -> notifications.send(coordinator, notice));
    }
}
