package eu.most.quiz;

import eu.most.access.Acting;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.StepKey;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.items.Item;
import eu.most.items.ItemBank;
import eu.most.items.ItemKey;
import eu.most.items.Response;
import eu.most.kernel.EvidenceKind;
import eu.most.kernel.PersonId;
import eu.most.kernel.RetryOnConflict;
import eu.most.learning.Evidence;
import eu.most.learning.Progress;
import eu.most.learning.ProgressTracking;
import eu.most.learning.StepDone;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The attempts of the current actor, a trainee, at quizzes. When {@link #answer} or {@link #submit}
 * returns, what it says is committed. Another person's attempt looks exactly like one that is not
 * there.
 */
@Service
public class Quizzes {

    /** The highest sequence of an answer; it bounds what one attempt can store. */
    public static final long LAST_SEQUENCE = 1000;

    private final CurrentActor currentActor;
    private final ProgressTracking tracking;
    private final AttemptRepository attempts;
    private final AnswerRepository answers;
    private final SubmissionRepository submissions;
    private final AttemptsMade attemptsMade;
    private final AttemptResults results;
    private final RetryOnConflict retry;
    private final Clock clock;
    private final SecureRandom seeds = new SecureRandom();

    Quizzes(
            CurrentActor currentActor,
            ProgressTracking tracking,
            AttemptRepository attempts,
            AnswerRepository answers,
            SubmissionRepository submissions,
            AttemptsMade attemptsMade,
            AttemptResults results,
            RetryOnConflict retry,
            Clock clock) {
        this.currentActor = currentActor;
        this.tracking = tracking;
        this.attempts = attempts;
        this.answers = answers;
        this.submissions = submissions;
        this.attemptsMade = attemptsMade;
        this.results = results;
        this.retry = retry;
        this.clock = clock;
    }

    /** Where the person stands; empty if they are not enrolled or there is no such quiz. */
    @Transactional(readOnly = true)
    public Optional<QuizProgress> progress(TrainingModuleKey module, StepKey quiz) {
        return tracking.progress(me(), module)
                .flatMap(progress -> attemptsMade.progress(progress, quiz));
    }

    /**
     * How many questions of the person's next attempt they have not been asked before; 0 if they
     * are not enrolled or there is no such quiz.
     */
    @Transactional(readOnly = true)
    public int unseenInTheNext(TrainingModuleKey module, StepKey quiz) {
        PersonId person = me();
        return tracking.progress(person, module)
                .map(Progress::module)
                .flatMap(version ->
                        QuizStep.in(version, quiz)
                                .map(step ->
                                        step.activity()
                                                .unseen(
                                                        ItemBank.of(version),
                                                        attemptsMade.seen(person, module))))
                .orElse(0);
    }

    /**
     * Starts an attempt with a new draw, what the person has not seen first, or finds the one that
     * is open. Empty if the person is not enrolled or there is no such quiz.
     */
    public Optional<StartOutcome> start(TrainingModuleKey module, StepKey quiz) {
        PersonId person = me();
        return retry.inTransaction(() ->
                tracking.progress(person, module)
                        .flatMap(progress -> attemptsMade.progress(progress, quiz))
                        .map(quizProgress -> start(person, quizProgress)));
    }

    /**
     * Stores an answer. Sending the same once more changes nothing. The first answer to a question
     * that is explained at once is the one that counts.
     *
     * @param response to this question; an empty one takes an answer back
     * @param sequence counts the answers to this question, 1 to {@value #LAST_SEQUENCE}; the
     *     highest counts
     * @return empty if the person has no such attempt, or it does not ask this question
     * @throws IllegalArgumentException if the question does not take such an answer, or the
     *     sequence is out of range
     */
    public Optional<AnswerOutcome> answer(
            AttemptId id, ItemKey item, Response response, long sequence) {
        if (sequence < 1 || sequence > LAST_SEQUENCE) {
            throw new IllegalArgumentException("no sequence of an answer: " + sequence);
        }
        PersonId person = me();
        return retry.inTransaction(() ->
                attempts.lockForAnswer(id.value(), person.value())
                        .filter(attempt -> attempt.draw().find(item).isPresent())
                        .map(attempt -> answer(attempt, item, response, sequence)));
    }

    /**
     * Hands an attempt in. Whoever does so twice gets the first result again.
     *
     * @return empty if the person has no such attempt
     */
    public Optional<AttemptResult> submit(AttemptId id) {
        PersonId person = me();
        return retry.inTransaction(() ->
                attempts.lockForSubmission(id.value(), person.value())
                        .filter(attempt -> tracking.isRunning(attempt.enrolment()))
                        .map(attempt ->
                                submissions
                                        .findById(id.value())
                                        .map(submission -> results.of(attempt, submission))
                                        .orElseGet(() -> submit(attempt))));
    }

    /** The result of an attempt; empty if the person has no such attempt or it is still open. */
    @Transactional(readOnly = true)
    public Optional<AttemptResult> result(AttemptId id) {
        return attempts.findByIdAndPersonId(id.value(), me().value())
                .flatMap(attempt ->
                        submissions
                                .findById(id.value())
                                .map(submission -> results.of(attempt, submission)));
    }

    /** The person's attempts in a module that were handed in, in all runs, the latest first. */
    @Transactional(readOnly = true)
    public List<SubmittedAttempt> made(TrainingModuleKey module) {
        return attemptsMade.handedIn(me(), module);
    }

    private StartOutcome start(PersonId person, QuizProgress quizProgress) {
        Instant now = now();
        return quizProgress
                .obstacle(now)
                .or(() -> quizProgress.open().map(sheet -> new StartOutcome.Open(sheet.id())))
                .orElseGet(() -> {
                    long seed = seeds.nextLong();
                    QuizStep quiz = quizProgress.quiz();
                    ModuleVersion module = quizProgress.progress().module();
                    Draw draw =
                            Draw.of(module, quiz, attemptsMade.seen(person, module.key()), seed);
                    int number = quizProgress.made().size() + 1;
                    Attempt attempt =
                            attempts.save(
                                    new Attempt(
                                            person,
                                            quizProgress.progress(),
                                            quiz.key(),
                                            number,
                                            seed,
                                            draw,
                                            now));
                    return new StartOutcome.Open(attempt.id());
                });
    }

    private AnswerOutcome answer(Attempt attempt, ItemKey item, Response response, long sequence) {
        Item asked = ItemBank.of(results.module(attempt)).item(item);
        if (!asked.accepts(response)) {
            throw new IllegalArgumentException(item + " does not take such an answer");
        }
        if (submissions.findById(attempt.id().value()).isPresent()) {
            return new AnswerOutcome.AlreadySubmitted();
        }
        Optional<Answer> latest = answers.latest(attempt.id().value(), item.value());
        Answer.Key key = Answer.Key.of(attempt.id(), item, sequence);
        boolean isFinal =
                asked.explainsAtOnce()
                        && latest.filter(answer -> !answer.response().isEmpty()).isPresent();
        if (!isFinal && latest.map(Answer::sequence).orElse(0L) < sequence) {
            answers.save(new Answer(key, response, now()));
            return new AnswerOutcome.Saved(sequence);
        }
        if (!isFinal && answers.findById(key).isEmpty()) {
            answers.save(new Answer(key, response, now()));
        }
        Answer counting = latest.orElseThrow();
        return counting.sequence() == sequence && counting.response().equals(response)
                ? new AnswerOutcome.Saved(sequence)
                : new AnswerOutcome.Overtaken(counting.sequence(), counting.response());
    }

    private AttemptResult submit(Attempt attempt) {
        ModuleVersion module = results.module(attempt);
        Marking marking = results.marking(module, attempt);
        Instant now = now();
        Submission submission =
                submissions.save(new Submission(attempt.id(), marking, module.passMark(), now));
        if (submission.isPassed()) {
            tracking.done(
                    new StepDone(
                            attempt.person(),
                            attempt.enrolment(),
                            attempt.step(),
                            new Acting.APerson(currentActor.get()),
                            Optional.of(submission.score()),
                            evidence(module, attempt.draw()),
                            now));
        }
        return results.of(attempt, submission);
    }

    /** A test shows that a test on these outcomes was passed, and no more. */
    private static Evidence evidence(ModuleVersion module, Draw draw) {
        return Evidence.of(
                EvidenceKind.TEST,
                draw.items().stream()
                        .map(item -> ItemBank.of(module).item(item.key()).outcome())
                        .toList());
    }

    private PersonId me() {
        return currentActor.require(Role.TRAINEE).person();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
