package eu.most.quiz;

import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.StepKey;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.items.ItemBank;
import eu.most.items.ItemKey;
import eu.most.items.Response;
import eu.most.kernel.PersonId;
import eu.most.learning.EnrolmentId;
import eu.most.learning.Progress;
import eu.most.learning.ProgressTracking;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The attempts that people made and began, as they are shown and counted. */
@Component
class AttemptsMade {

    /** More than a person makes at one test; a query needs a bound. */
    private static final Limit MOST_ATTEMPTS = Limit.of(200);

    private final ProgressTracking tracking;
    private final AttemptRepository attempts;
    private final AnswerRepository answers;
    private final RetakeDelay retakeDelay;

    AttemptsMade(
            ProgressTracking tracking,
            AttemptRepository attempts,
            AnswerRepository answers,
            RetakeDelay retakeDelay) {
        this.tracking = tracking;
        this.attempts = attempts;
        this.answers = answers;
        this.retakeDelay = retakeDelay;
    }

    /** Where somebody stands in a quiz; empty if there is no such quiz. */
    Optional<QuizProgress> progress(Progress progress, StepKey key) {
        return QuizStep.in(progress.module(), key).map(quiz -> progress(progress, quiz));
    }

    /** The questions that the person was asked in a module, the latest last. */
    List<ItemKey> seen(PersonId person, TrainingModuleKey module) {
        return attempts.ofPerson(person.value(), module.value(), MOST_ATTEMPTS).reversed().stream()
                .flatMap(attempt -> attempt.draw().items().stream())
                .map(Draw.DrawnItem::key)
                .toList();
    }

    /** What was handed in in a module, in all runs, the latest first. */
    List<SubmittedAttempt> handedIn(PersonId person, TrainingModuleKey module) {
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
                submission.waits(),
                submission.submittedAt());
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
                                submission.get().waits(),
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
}
