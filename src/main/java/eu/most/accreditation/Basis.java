package eu.most.accreditation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a judgement rests on: the editions that apply, who delivers the service, and the
 * certificates that count. Kept with the history, since certificates and staff are known only as
 * they are now.
 */
record Basis(List<Edition> editions, List<UUID> people, List<Proof> proofs) {

    static final Basis NOTHING = new Basis(List.of(), List.of(), List.of());

    Basis {
        editions = List.copyOf(editions);
        people = List.copyOf(people);
        proofs = List.copyOf(proofs);
    }

    /** An edition of a standard, named by its key and first day. */
    record Edition(String standard, LocalDate from) {}

    /** A person holds this certificate for this module. */
    record Proof(UUID person, String module, String certificate) {

        boolean isOf(ModuleAssessment assessment, PersonAssessment whose) {
            return person.equals(whose.person().value())
                    && module.equals(assessment.module().value());
        }
    }

    static Basis of(ServiceAssessment assessment) {
        List<PersonAssessment> delivering = delivering(assessment).toList();
        return new Basis(
                assessment.standards().stream()
                        .map(StandardAssessment::standard)
                        .map(one -> new Edition(one.key().value(), one.inForce().from()))
                        .toList(),
                List.copyOf(
                        new TreeSet<>(
                                delivering.stream().map(one -> one.person().value()).toList())),
                delivering.stream()
                        .flatMap(person ->
                                person.modules().stream()
                                        .filter(ModuleAssessment.Holds.class::isInstance)
                                        .map(ModuleAssessment.Holds.class::cast)
                                        .map(held ->
                                                new Proof(
                                                        person.person().value(),
                                                        held.module().value(),
                                                        held.number().value())))
                        .distinct()
                        .toList());
    }

    /** Whether a judgement on this may come out another way than on {@code other}. */
    boolean differsFrom(Basis other) {
        return !editions.equals(other.editions) || !proofs.equals(other.proofs);
    }

    /** What is different in {@code assessment} than it was when this was the basis. */
    List<Cause> causesUntil(ServiceAssessment assessment) {
        Basis now = of(assessment);
        List<Cause> causes = new ArrayList<>();
        added(editions, now.editions)
                .forEach(one -> causes.add(Cause.ofEdition(Cause.Kind.EDITION_BEGAN, one)));
        added(now.editions, editions)
                .forEach(one -> causes.add(Cause.ofEdition(Cause.Kind.EDITION_ENDED, one)));
        added(people, now.people)
                .forEach(one -> causes.add(Cause.ofPerson(Cause.Kind.JOINED, one)));
        added(now.people, people).forEach(one -> causes.add(Cause.ofPerson(Cause.Kind.LEFT, one)));
        added(proofs, now.proofs)
                .forEach(one -> causes.add(Cause.ofCertificate(Cause.Kind.COUNTS, one)));
        added(now.proofs, proofs)
                .forEach(one ->
                        fate(one, assessment)
                                .ifPresent(kind -> causes.add(Cause.ofCertificate(kind, one))));
        return causes;
    }

    /** Why a certificate no longer counts; nothing where the person left or holds another. */
    private static Optional<Cause.Kind> fate(Proof proof, ServiceAssessment assessment) {
        return delivering(assessment)
                .flatMap(person ->
                        person.modules().stream().filter(module -> proof.isOf(module, person)))
                .flatMap(module -> kind(module).stream())
                .findFirst();
    }

    private static Optional<Cause.Kind> kind(ModuleAssessment assessment) {
        return switch (assessment) {
            case ModuleAssessment.Revoked _ -> Optional.of(Cause.Kind.REVOKED);
            case ModuleAssessment.Suspended _ -> Optional.of(Cause.Kind.SUSPENDED);
            case ModuleAssessment.Expired _, ModuleAssessment.NotYet _ ->
                    Optional.of(Cause.Kind.EXPIRED);
            case ModuleAssessment.Holds _, ModuleAssessment.Lacks _ -> Optional.empty();
        };
    }

    private static Stream<PersonAssessment> delivering(ServiceAssessment assessment) {
        return assessment.standards().stream()
                .flatMap(standard -> standard.people().stream())
                .filter(person -> person.delivers().isValidOn(assessment.day()));
    }

    private static <T> Stream<T> added(Collection<T> before, Collection<T> after) {
        return after.stream().filter(one -> !before.contains(one));
    }
}
