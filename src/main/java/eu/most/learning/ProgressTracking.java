package eu.most.learning;

import eu.most.catalogue.Catalogue;
import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.ModuleVersionId;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.Percent;
import eu.most.kernel.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads and records the progress of a person, for modules that bring a kind of activity: notes
 * steps as done until the last one completes the module. Asks nobody whether they may: whoever
 * calls says for whom and in whose name. Within a transaction of the caller, so that what is noted
 * here and there is one.
 */
@Component
@NamedInterface("spi")
@Transactional(propagation = Propagation.MANDATORY)
public class ProgressTracking {

    private static final Percent UNGRADED = new Percent(100);

    private final EnrolmentRepository enrolments;
    private final StepProgressRepository steps;
    private final CompletionRepository completions;
    private final Catalogue catalogue;
    private final ApplicationEventPublisher events;

    ProgressTracking(
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

    /** Where a person is in their latest run that was not given up; empty: not enrolled. */
    public Optional<Progress> progress(PersonId person, TrainingModuleKey module) {
        return latest(person, module).map(this::progress);
    }

    /** The runs of a person through a module, those that were given up included; 1 is the first. */
    public Map<EnrolmentId, Integer> runs(PersonId person, TrainingModuleKey module) {
        return enrolments.findByPersonIdAndModuleKey(person.value(), module.value()).stream()
                .collect(Collectors.toUnmodifiableMap(Enrolment::id, Enrolment::run));
    }

    /** Whether there is such a run that was not given up. */
    public boolean isRunning(EnrolmentId id) {
        return enrolments
                .findById(id.value())
                .filter(enrolment -> !enrolment.isGivenUp())
                .isPresent();
    }

    /**
     * Notes a step as done; the last one makes the completion and announces it, once. Of a step
     * that is done already nothing is changed.
     *
     * @throws IllegalArgumentException if the run is not this person's, or has no such step
     */
    public void done(StepDone done) {
        Enrolment enrolment =
                enrolments
                        .findById(done.enrolment().value())
                        .filter(run -> run.person().equals(done.person()))
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "no run " + done.enrolment() + " of this person"));
        Progress before = progress(enrolment);
        if (before.position(done.step()) == 0) {
            throw new IllegalArgumentException("no step " + done.step());
        }
        if (!before.isDone(done.step())) {
            steps.save(new StepProgress(done));
            Progress after = progress(enrolment);
            if (after.isEveryStepDone()) {
                complete(enrolment, done.at());
            }
        }
    }

    private ModuleVersion module(ModuleVersionId id) {
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
