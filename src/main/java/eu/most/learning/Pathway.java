package eu.most.learning;

import eu.most.catalogue.Catalogue;
import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.ModuleVersionId;
import eu.most.catalogue.StepKey;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.Percent;
import eu.most.kernel.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads where a person is, and notes steps as done until the last one completes the module. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Pathway {

    private static final Percent UNGRADED = new Percent(100);

    private final EnrolmentRepository enrolments;
    private final StepProgressRepository steps;
    private final CompletionRepository completions;
    private final Catalogue catalogue;
    private final ApplicationEventPublisher events;

    Pathway(
            EnrolmentRepository enrolments,
            StepProgressRepository steps,
            CompletionRepository completions,
            Catalogue catalogue,
            ApplicationEventPublisher events) {
        this.enrolments = enrolments;
        this.steps = steps;
        this.completions = completions;
        this.catalogue = catalogue;
        this.events = events;
    }

    /** The latest run of a person through a module that was not given up. */
    Optional<Enrolment> latest(PersonId person, TrainingModuleKey module) {
        return enrolments.findFirstByPersonIdAndModuleKeyAndGivenUpAtIsNullOrderByRunDesc(
                person.value(), module.value());
    }

    Progress progress(Enrolment enrolment) {
        return progress(List.of(enrolment)).getFirst();
    }

    /** The progress of each of these enrolments, in their order, in two queries. */
    List<Progress> progress(List<Enrolment> wanted) {
        List<UUID> ids = wanted.stream().map(each -> each.id().value()).toList();
        var done =
                steps.ofEnrolments(ids).stream()
                        .collect(
                                Collectors.groupingBy(
                                        StepProgress::enrolment,
                                        Collectors.mapping(
                                                StepProgress::step, Collectors.toSet())));
        var completed =
                completions.findByEnrolmentIdIn(ids).stream()
                        .collect(Collectors.toMap(Completion::enrolment, Function.identity()));
        return wanted.stream()
                .map(each -> {
                    ModuleVersion module = module(each.moduleVersion());
                    return new Progress(
                            each.id(),
                            module,
                            each.run(),
                            done.getOrDefault(each.id(), Set.of()),
                            Optional.ofNullable(completed.get(each.id()))
                                    .map(completion -> completion.details(module)));
                })
                .toList();
    }

    /** The run, unless it was given up. */
    Optional<Enrolment> running(EnrolmentId id) {
        return enrolments.findById(id.value()).filter(enrolment -> !enrolment.isGivenUp());
    }

    /**
     * Notes a step as done; the last one makes the completion and announces it, once.
     *
     * @param evidence what the step showed
     */
    void done(
            EnrolmentId id, StepKey step, Optional<Percent> score, Evidence evidence, Instant at) {
        Enrolment enrolment = enrolments.findById(id.value()).orElseThrow();
        Progress before = progress(enrolment);
        if (!before.isDone(step)) {
            steps.save(new StepProgress(id, step, at, score, evidence));
            Progress after = progress(enrolment);
            if (after.isEveryStepDone()) {
                complete(enrolment, at);
            }
        }
    }

    ModuleVersion module(ModuleVersionId id) {
        return catalogue
                .version(id)
                .orElseThrow(() -> new IllegalStateException("no module version " + id));
    }

    private void complete(Enrolment enrolment, Instant at) {
        List<StepProgress> done = steps.ofEnrolments(List.of(enrolment.id().value()));
        Percent score =
                done.stream()
                        .flatMap(step -> step.score().stream())
                        .min(Comparator.naturalOrder())
                        .orElse(UNGRADED);
        Completion completion =
                completions.save(new Completion(enrolment, score, evidence(enrolment, done), at));
        events.publishEvent(completion.completed());
    }

    private Evidence evidence(Enrolment enrolment, List<StepProgress> done) {
        Evidence before = Evidence.testedBy(module(enrolment.moduleVersion()));
        return Evidence.together(
                done.stream()
                        .map(step ->
                                step.evidence()
                                        .orElse(step.score().isPresent() ? before : Evidence.NONE))
                        .toList());
    }
}
