package eu.most.accreditation;

import eu.most.catalogue.TrainingModuleKey;
import eu.most.certificates.HeldCertificate;
import eu.most.kernel.PersonId;
import eu.most.kernel.ValidityPeriod;
import eu.most.people.staffing.ServiceAssignment;
import eu.most.registry.ServiceKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides how a service stands. What it knows changes only on certain days (a certificate begins or
 * ends, somebody joins or leaves, an edition of a standard gives way to the next), so it asks the
 * plain question "is it met on this day?" for each of them and never has to predict.
 */
final class ServiceEvaluation {

    private final ServiceKind kind;
    private final List<Standard> standards;
    private final List<ServiceAssignment> staff;
    private final List<HeldCertificate> certificates;

    /** Takes all editions, assignments and certificates, past, present and future. */
    ServiceEvaluation(
            ServiceKind kind,
            Collection<Standard> standards,
            Collection<ServiceAssignment> staff,
            Collection<HeldCertificate> certificates) {
        this.kind = kind;
        this.standards = List.copyOf(standards);
        this.staff = List.copyOf(staff);
        this.certificates = List.copyOf(certificates);
    }

    ServiceAssessment on(LocalDate day) {
        boolean met = isMetOn(day);
        Optional<LocalDate> fallsOn =
                met ? firstDayAfter(day, later -> !isMetOn(later)) : Optional.empty();
        Optional<LocalDate> meetsFrom = met ? Optional.empty() : firstDayAfter(day, this::isMetOn);
        Optional<LocalDate> atRiskFrom = fallsOn.map(fall -> fall.minusDays(warningDays(day)));
        ServiceStatus status = ServiceStatus.NOT_ACCREDITED;
        if (met) {
            status =
                    atRiskFrom.filter(risk -> !risk.isAfter(day)).isPresent()
                            ? ServiceStatus.AT_RISK
                            : ServiceStatus.ACCREDITED;
        }
        Optional<LocalDate> nextChangeOn =
                Stream.concat(atRiskFrom.stream(), turningDays().stream())
                        .filter(turn -> turn.isAfter(day))
                        .min(Comparator.naturalOrder());
        return new ServiceAssessment(
                status,
                day,
                fallsOn,
                meetsFrom,
                nextChangeOn,
                applicableOn(day).map(standard -> assessment(standard, day)).toList());
    }

    /**
     * Why the service falls on the day on which it will, if it does: what is different on it than
     * the day before, as far as it takes something away.
     */
    List<Cause> causesOfFall(ServiceAssessment assessment) {
        return assessment
                .fallsOn()
                .map(day -> Basis.of(on(day.minusDays(1))).causesUntil(on(day)))
                .orElse(List.of())
                .stream()
                .filter(Cause::takesAway)
                .toList();
    }

    private Optional<LocalDate> firstDayAfter(LocalDate day, Predicate<LocalDate> question) {
        return turningDays().tailSet(day, false).stream().filter(question).findFirst();
    }

    private boolean isMetOn(LocalDate day) {
        List<Standard> applicable = applicableOn(day).toList();
        return !applicable.isEmpty()
                && applicable.stream()
                        .allMatch(standard -> qualified(standard, day).size() >= standard.people());
    }

    private Stream<Standard> applicableOn(LocalDate day) {
        return standards.stream()
                .filter(standard -> standard.appliesTo(kind, day))
                .sorted(Comparator.comparing(Standard::key));
    }

    private int warningDays(LocalDate day) {
        return applicableOn(day).mapToInt(Standard::warningDays).max().orElse(0);
    }

    /** A person with two assignments at once is still one person. */
    private Set<PersonId> qualified(Standard standard, LocalDate day) {
        Set<PersonId> qualified = new HashSet<>();
        for (ServiceAssignment assignment : staff) {
            if (assignment.period().isValidOn(day)
                    && standard.modules().stream()
                            .allMatch(module -> holds(assignment.person(), module, day))) {
                qualified.add(assignment.person());
            }
        }
        return qualified;
    }

    private boolean holds(PersonId person, TrainingModuleKey module, LocalDate day) {
        return certificatesOf(person, module).anyMatch(held -> held.isValidOn(day));
    }

    private Stream<HeldCertificate> certificatesOf(PersonId person, TrainingModuleKey module) {
        return certificates.stream()
                .filter(held -> held.holder().equals(person) && held.module().equals(module));
    }

    /** Every day on which something may be different from the day before. */
    private TreeSet<LocalDate> turningDays() {
        TreeSet<LocalDate> days = new TreeSet<>();
        certificates.forEach(held -> {
            addEnds(days, held.validity());
            held.revokedOn().ifPresent(days::add);
            held.suspendedOn().ifPresent(days::add);
        });
        staff.forEach(assignment -> addEnds(days, assignment.period()));
        standards.forEach(standard -> addEnds(days, standard.inForce()));
        return days;
    }

    private static void addEnds(Set<LocalDate> days, ValidityPeriod period) {
        days.add(period.from());
        LocalDate until = period.until();
        if (until != null) {
            days.add(until.plusDays(1));
        }
    }

    private StandardAssessment assessment(Standard standard, LocalDate day) {
        List<PersonAssessment> people =
                staff.stream()
                        .filter(assignment -> !isOver(assignment.period(), day))
                        .sorted(
                                Comparator.comparing(ServiceAssignment::person)
                                        .thenComparing(assignment -> assignment.period().from()))
                        .map(assignment ->
                                new PersonAssessment(
                                        assignment.person(),
                                        assignment.period(),
                                        modules(standard, assignment.person(), day)))
                        .toList();
        return new StandardAssessment(standard, qualified(standard, day).size(), people);
    }

    private List<ModuleAssessment> modules(Standard standard, PersonId person, LocalDate day) {
        return standard.modules().stream()
                .sorted()
                .map(module -> assessment(person, module, day))
                .toList();
    }

    private ModuleAssessment assessment(PersonId person, TrainingModuleKey module, LocalDate day) {
        List<HeldCertificate> held =
                certificatesOf(person, module)
                        .sorted(
                                Comparator.comparing(
                                        (HeldCertificate one) -> one.validity().from()))
                        .toList();
        Optional<HeldCertificate> valid =
                held.stream()
                        .filter(one -> one.isValidOn(day))
                        .max(Comparator.comparing(ServiceEvaluation::lastDay));
        if (valid.isPresent()) {
            return new ModuleAssessment.Holds(
                    module, valid.get().number(), end(held, lastDay(valid.get())));
        }
        Optional<HeldCertificate> next =
                held.stream()
                        .filter(one ->
                                one.validity().from().isAfter(day)
                                        && one.isValidOn(one.validity().from()))
                        .findFirst();
        if (next.isPresent()) {
            return new ModuleAssessment.NotYet(
                    module, next.get().number(), next.get().validity().from());
        }
        return held.isEmpty() ? new ModuleAssessment.Lacks(module) : over(module, held.getLast());
    }

    private static ModuleAssessment over(TrainingModuleKey module, HeldCertificate latest) {
        return latest.revokedOn()
                .<ModuleAssessment>map(
                        day -> new ModuleAssessment.Revoked(module, latest.number(), day))
                .or(() ->
                        latest.suspendedOn()
                                .map(day ->
                                        new ModuleAssessment.Suspended(
                                                module, latest.number(), day)))
                .orElseGet(() ->
                        new ModuleAssessment.Expired(module, latest.number(), lastDay(latest)));
    }

    /** The end of a chain of certificates that follow each other without a gap. */
    private static Optional<LocalDate> end(List<HeldCertificate> sorted, LocalDate last) {
        LocalDate end = last;
        for (HeldCertificate one : sorted) {
            boolean follows =
                    !end.equals(LocalDate.MAX)
                            && !one.validity().from().isAfter(end.plusDays(1))
                            && lastDay(one).isAfter(end);
            if (follows) {
                end = lastDay(one);
            }
        }
        return end.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(end);
    }

    /** The last day on which a certificate counts; {@link LocalDate#MAX} if no end is set. */
    private static LocalDate lastDay(HeldCertificate held) {
        @Nullable LocalDate until = held.validity().until();
        LocalDate end = until == null ? LocalDate.MAX : until;
        return held.stoppedOn()
                .map(day -> day.minusDays(1))
                .filter(day -> day.isBefore(end))
                .orElse(end);
    }

    private static boolean isOver(ValidityPeriod period, LocalDate day) {
        LocalDate until = period.until();
        return until != null && until.isBefore(day);
    }
}
