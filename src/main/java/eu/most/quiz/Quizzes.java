package eu.most.quiz;

import eu.most.access.Acting;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.catalogue.Catalogue;
import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.StepKey;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.items.ItemBank;
import eu.most.items.ItemKey;
import eu.most.items.Response;
import eu.most.kernel.EvidenceKind;
import eu.most.kernel.Percent;
import eu.most.kernel.PersonId;
import eu.most.kernel.RetryOnConflict;
import eu.most.learning.EnrolmentId;
import eu.most.learning.Evidence;
import eu.most.learning.Progress;
import eu.most.learning.ProgressTracking;
import eu.most.learning.StepDone;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
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

    /** More than a person makes at one test; a query needs a bound. */
    private static final Limit MOST_ATTEMPTS = Limit.of(200);

    private final CurrentActor currentActor;
    private final ProgressTracking tracking;
    private final Catalogue catalogue;
    private final AttemptRepository attempts;
    private final AnswerRepository answers;
    private final SubmissionRepository submissions;
    private final RetakeDelay retakeDelay;
    private final RetryOnConflict retry;
    private final Clock clock;
    private final SecureRandom seeds = new SecureRandom();

    Quizzes(
            CurrentActor currentActor,
            ProgressTracking tracking,
            Catalogue catalogue,
            AttemptRepository attempts,
            AnswerRepository answers,
            SubmissionRepository submissions,
            RetakeDelay retakeDelay,
            RetryOnConflict retry,
            Clock clock) {
        this.currentActor = currentActor;
        this.tracking = tracking;
        this.catalogue = catalogue;
        this.attempts = attempts;
        this.answers = answers;
        this.submissions = submissions;
        this.retakeDelay = retakeDelay;
        this.retry = retry;
        this.clock = clock;
    }

    /** Where the person stands; empty if they are not enrolled or there is no such quiz. */
    @Transactional(readOnly = true)
    public Optional<QuizProgress> progress(TrainingModuleKey module, StepKey quiz) {
        return tracking.progress(me(), module).flatMap(progress -> progress(progress, quiz));
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
                                                        seen(person, module))))
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
                        .flatMap(progress -> progress(progress, quiz))
                        .map(quizProgress -> start(person, quizProgress)));
    }

    /**
     * Stores an answer. Sending the same once more changes nothing.
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
                                        .map(submission -> result(attempt, submission))
                                        .orElseGet(() -> submit(attempt))));
    }

    /** The result of an attempt; empty if the person has no such attempt or it is still open. */
    @Transactional(readOnly = true)
    public Optional<AttemptResult> result(AttemptId id) {
        return attempts.findByIdAndPersonId(id.value(), me().value())
                .flatMap(attempt ->
                        submissions
                                .findById(id.value())
                                .map(submission -> result(attempt, submission)));
    }

    /** The person's attempts in a module that were handed in, in all runs, the latest first. */
    @Transactional(readOnly = true)
    public List<SubmittedAttempt> made(TrainingModuleKey module) {
        PersonId person = me();
        Map<EnrolmentId, Integer> runs = tracking.runs(person, module);
        return attempts.handedIn(person.value(), module.value(), MOST_ATTEMPTS).stream()
                .flatMap(made ->
                        made
                                .submission()
                                .map(handed -> made(made.attempt(), runs, handed))
                                .stream())
                .toList();
    }

    private static SubmittedAttempt made(
            Attempt attempt, Map<EnrolmentId, Integer> runs, Submission submission) {
        return new SubmittedAttempt(
                attempt.id(),
                attempt.step(),
                runs.getOrDefault(attempt.enrolment(), 1),
                attempt.number(),
                submission.score(),
                submission.isPassed(),
                submission.submittedAt());
    }

    private Optional<QuizProgress> progress(Progress progress, StepKey key) {
        return QuizStep.in(progress.module(), key).map(quiz -> progress(progress, quiz));
    }

    /** The questions that the person was asked in a module, the latest last. */
    private List<ItemKey> seen(PersonId person, TrainingModuleKey module) {
        return attempts.ofPerson(person.value(), module.value(), MOST_ATTEMPTS).reversed().stream()
                .flatMap(attempt -> attempt.draw().items().stream())
                .map(Draw.DrawnItem::key)
                .toList();
    }

    private QuizProgress progress(Progress progress, QuizStep quiz) {
        List<QuizProgress.Made> made = new ArrayList<>();
        Optional<AttemptSheet> open = Optional.empty();
        for (AttemptWithSubmission each :
                attempts.made(progress.enrolment().value(), quiz.key().value())) {
            Attempt attempt = each.attempt();
            Optional<Submission> submission = each.submission();
            if (submission.isPresent()) {
                made.add(
                        new QuizProgress.Made(
                                attempt.id(),
                                attempt.number(),
                                submission.get().score(),
                                submission.get().isPassed(),
                                submission.get().submittedAt()));
            } else {
                open = Optional.of(sheet(progress.module(), attempt));
            }
        }
        return new QuizProgress(
                progress, quiz, retakeDelay.waitAfterFailure(quiz.activity()), made, open);
    }

    private AttemptSheet sheet(ModuleVersion module, Attempt attempt) {
        Map<ItemKey, Answer> given =
                answers.counting(attempt.id().value()).stream()
                        .collect(Collectors.toMap(Answer::item, answer -> answer));
        ItemBank bank = ItemBank.of(module);
        List<AttemptSheet.Question> questions = new ArrayList<>();
        for (Draw.DrawnItem drawn : attempt.draw().items()) {
            Optional<Answer> answer = Optional.ofNullable(given.get(drawn.key()));
            questions.add(
                    new AttemptSheet.Question(
                            questions.size() + 1,
                            drawn.key(),
                            drawn.in(bank).kind(),
                            drawn.options(),
                            answer.map(Answer::response).orElse(Response.NONE),
                            answer.map(Answer::sequence).orElse(0L)));
        }
        return new AttemptSheet(attempt.id(), attempt.number(), attempt.startedAt(), questions);
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
                    Draw draw = Draw.of(module, quiz, seen(person, module.key()), seed);
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
        if (!ItemBank.of(module(attempt)).item(item).accepts(response)) {
            throw new IllegalArgumentException(item + " does not take the answer " + response);
        }
        if (submissions.findById(attempt.id().value()).isPresent()) {
            return new AnswerOutcome.AlreadySubmitted();
        }
        Optional<Answer> latest = answers.latest(attempt.id().value(), item.value());
        Answer.Key key = Answer.Key.of(attempt.id(), item, sequence);
        if (latest.map(Answer::sequence).orElse(0L) < sequence) {
            answers.save(new Answer(key, response, now()));
            return new AnswerOutcome.Saved(sequence);
        }
        if (answers.findById(key).isEmpty()) {
            answers.save(new Answer(key, response, now()));
        }
        Answer counting = latest.orElseThrow();
        return counting.sequence() == sequence && counting.response().equals(response)
                ? new AnswerOutcome.Saved(sequence)
                : new AnswerOutcome.Overtaken(counting.sequence(), counting.response());
    }

    private AttemptResult submit(Attempt attempt) {
        ModuleVersion module = module(attempt);
        Marking marking = marking(module, attempt);
        Percent score = marking.score();
        boolean passed = marking.passes(module.passMark());
        Instant now = now();
        Submission submission = submissions.save(new Submission(attempt.id(), score, passed, now));
        if (passed) {
            tracking.done(
                    new StepDone(
                            attempt.person(),
                            attempt.enrolment(),
                            attempt.step(),
                            new Acting.APerson(currentActor.get()),
                            Optional.of(score),
                            evidence(module, attempt.draw()),
                            now));
        }
        return result(attempt, submission);
    }

    /** A test shows that a test on these outcomes was passed, and no more. */
    private static Evidence evidence(ModuleVersion module, Draw draw) {
        return Evidence.of(
                EvidenceKind.TEST,
                draw.items().stream()
                        .map(item -> ItemBank.of(module).item(item.key()).outcome())
                        .toList());
    }

    private AttemptResult result(Attempt attempt, Submission submission) {
        ModuleVersion module = module(attempt);
        Marking marking = marking(module, attempt);
        boolean showsBest = submission.isPassed() || hasPassed(attempt);
        return new AttemptResult(
                attempt.id(),
                module,
                attempt.step(),
                attempt.number(),
                submission.score(),
                submission.isPassed(),
                submission.submittedAt(),
                showsBest,
                marking.outcomes(),
                showsBest
                        ? marking.questions()
                        : marking.questions().stream()
                                .map(AttemptResult.Marked::withoutBest)
                                .toList());
    }

    /** Whether the run of this attempt has one that passed. */
    private boolean hasPassed(Attempt attempt) {
        return attempts.made(attempt.enrolment().value(), attempt.step().value()).stream()
                .flatMap(made -> made.submission().stream())
                .anyMatch(Submission::isPassed);
    }

    private Marking marking(ModuleVersion module, Attempt attempt) {
        Map<ItemKey, Response> responses =
                answers.counting(attempt.id().value()).stream()
                        .collect(Collectors.toMap(Answer::item, Answer::response));
        Percent outcomeMark =
                QuizStep.in(module, attempt.step()).orElseThrow().activity().outcomeMark();
        return attempt.scoringRule().mark(module, outcomeMark, attempt.draw(), responses);
    }

    private ModuleVersion module(Attempt attempt) {
        return catalogue
                .version(attempt.moduleVersion())
                .orElseThrow(() ->
                        new IllegalStateException("no module version " + attempt.moduleVersion()));
    }

    private PersonId me() {
        return currentActor.require(Role.TRAINEE).person();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
