package eu.most.learning;

import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.catalogue.Catalogue;
import eu.most.catalogue.ModuleTexts;
import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.Step;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.kernel.RetryOnConflict;
import eu.most.learning.MyLearning.Completed;
import eu.most.learning.MyLearning.InProgress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enrolments and progress of the current actor, a trainee. It knows nobody else's: what another
 * person has looks exactly like what is not there.
 */
@Service
public class Learning {

    /** More enrolments than a person makes in a working life; a query needs a bound. */
    private static final Limit MOST_ENROLMENTS = Limit.of(200);

    private static final Duration SEEN_ANEW_AFTER = Duration.ofMinutes(2);

    private final CurrentActor currentActor;
    private final Catalogue catalogue;
    private final ProgressTracking tracking;
    private final EnrolmentRepository enrolments;
    private final RetryOnConflict retry;
    private final Clock clock;

    Learning(
            CurrentActor currentActor,
            Catalogue catalogue,
            ProgressTracking tracking,
            EnrolmentRepository enrolments,
            RetryOnConflict retry,
            Clock clock) {
        this.currentActor = currentActor;
        this.catalogue = catalogue;
        this.tracking = tracking;
        this.enrolments = enrolments;
        this.retry = retry;
        this.clock = clock;
    }

    /**
     * Enrols in the latest version of a module, or finds the enrolment that is there, completed or
     * not. Empty if there is no such module.
     */
    public Optional<Progress> enrol(TrainingModuleKey module) {
        PersonId person = me();
        return retry.inTransaction(() ->
                tracking.latest(person, module)
                        .or(() -> enrolled(person, module, 1))
                        .map(tracking::progress));
    }

    /**
     * Starts a module once more, in its latest version, for whoever has completed it; a run in that
     * version that was given up goes on where it stopped. Otherwise finds the enrolment that is not
     * completed yet. Empty if the person never enrolled.
     */
    public Optional<Progress> enrolAgain(TrainingModuleKey module) {
        PersonId person = me();
        return retry.inTransaction(() ->
                tracking.latest(person, module)
                        .flatMap(latest -> {
                            Progress progress = tracking.progress(latest);
                            return progress.completion().isEmpty()
                                    ? Optional.of(progress)
                                    : again(person, module).map(tracking::progress);
                        }));
    }

    /**
     * Gives up a run after the first that is not completed; the completion before it is the latest
     * again.
     *
     * @return whether there was one
     */
    public boolean giveUp(TrainingModuleKey module) {
        PersonId person = me();
        return retry.inTransaction(() -> {
            Optional<Enrolment> again =
                    tracking.latest(person, module)
                            .filter(latest -> latest.run() > 1)
                            .filter(latest -> tracking.progress(latest).completion().isEmpty());
            again.ifPresent(run -> run.giveUp(now()));
            return again.isPresent();
        });
    }

    /**
     * The run that was given up and that {@link #enrolAgain} goes on with; empty if it starts anew.
     */
    @Transactional(readOnly = true)
    public Optional<Progress> stopped(TrainingModuleKey module) {
        return last(me(), module).filter(this::canGoOn).map(tracking::progress);
    }

    /** Where the person is in their latest run; empty if they are not enrolled. */
    @Transactional(readOnly = true)
    public Optional<Progress> progress(TrainingModuleKey module) {
        return tracking.latest(me(), module).map(tracking::progress);
    }

    /** Like {@link #progress}, and notes that the person was here; said anew every two minutes. */
    public Optional<Progress> visit(TrainingModuleKey module) {
        PersonId person = me();
        return retry.inTransaction(() ->
                tracking.latest(person, module)
                        .map(enrolment -> {
                            noteSeen(enrolment);
                            return tracking.progress(enrolment);
                        }));
    }

    /**
     * In which language the person wants the certificate of this run; empty if they chose none, or
     * are not enrolled.
     */
    @Transactional(readOnly = true)
    public Optional<LanguageTag> certificateLanguage(TrainingModuleKey module) {
        return tracking.latest(me(), module).flatMap(Enrolment::certificateLanguage);
    }

    /** Keeps it; does nothing for whoever is not enrolled. */
    public void chooseCertificateLanguage(TrainingModuleKey module, LanguageTag language) {
        PersonId person = me();
        retry.inTransaction(() ->
                tracking.latest(person, module)
                        .ifPresent(enrolment -> {
                            enrolment.chooseCertificateLanguage(language);
                            enrolments.save(enrolment);
                        }));
    }

    /** What the person is learning and has completed, with titles for a reader of a language. */
    @Transactional(readOnly = true)
    public MyLearning myLearning(LanguageTag reader) {
        List<Enrolment> mine =
                enrolments.findByPersonIdAndGivenUpAtIsNullOrderByLastSeenAtDesc(
                        me().value(), MOST_ENROLMENTS);
        Map<EnrolmentId, Instant> lastSeen = new HashMap<>();
        mine.forEach(each -> lastSeen.put(each.id(), each.lastSeenAt()));
        List<Progress> progress = mine.isEmpty() ? List.of() : tracking.progress(mine);
        return new MyLearning(
                progress.stream()
                        .flatMap(each -> inProgress(each, reader, lastSeen).stream())
                        .toList(),
                progress.stream()
                        .flatMap(each -> completed(each, reader).stream())
                        .sorted(Comparator.comparing(Learning::completedAt).reversed())
                        .toList(),
                enrolments.countByPersonIdAndGivenUpAtIsNull(me().value()) - mine.size());
    }

    private void noteSeen(Enrolment enrolment) {
        Instant now = now();
        Instant noted = now.minus(SEEN_ANEW_AFTER);
        if (enrolment.lastSeenAt().isBefore(noted)) {
            enrolments.seen(enrolment.id().value(), now, noted);
        }
    }

    private Optional<Enrolment> enrolled(PersonId person, TrainingModuleKey module, int run) {
        return catalogue
                .latest(module)
                .map(version -> enrolments.save(new Enrolment(person, version, run, now())));
    }

    private Optional<Enrolment> again(PersonId person, TrainingModuleKey module) {
        Enrolment last = last(person, module).orElseThrow();
        if (canGoOn(last)) {
            last.takeUp();
            return Optional.of(last);
        }
        return enrolled(person, module, last.run() + 1);
    }

    /** The latest run, given up or not. */
    private Optional<Enrolment> last(PersonId person, TrainingModuleKey module) {
        return enrolments.findFirstByPersonIdAndModuleKeyOrderByRunDesc(
                person.value(), module.value());
    }

    /** Whether it was given up and is of the latest version, so that its attempts count on. */
    private boolean canGoOn(Enrolment last) {
        return last.isGivenUp()
                && catalogue
                        .latest(last.module())
                        .filter(version -> version.id().equals(last.moduleVersion()))
                        .isPresent();
    }

    private static Optional<InProgress> inProgress(
            Progress progress, LanguageTag reader, Map<EnrolmentId, Instant> lastSeen) {
        ModuleVersion module = progress.module();
        ModuleTexts texts = module.texts(reader);
        return progress.completion().isPresent()
                ? Optional.empty()
                : progress.current()
                        .map(Step::key)
                        .map(step ->
                                new InProgress(
                                        module.key(),
                                        texts.title(),
                                        step,
                                        texts.step(step).title(),
                                        progress.position(step),
                                        module.steps().size(),
                                        progress.minutesLeft(),
                                        lastSeen.getOrDefault(progress.enrolment(), Instant.EPOCH),
                                        LearningPages.module(module.key())));
    }

    private static Optional<Completed> completed(Progress progress, LanguageTag reader) {
        return progress.completion()
                .map(completion ->
                        new Completed(progress.module().texts(reader).title(), completion));
    }

    private static Instant completedAt(Completed completed) {
        return completed.completion().at();
    }

    private PersonId me() {
        return currentActor.require(Role.TRAINEE).person();
    }

    /** As exact as the database keeps it, so that what is announced equals what is stored. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
