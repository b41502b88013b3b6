package eu.most.quiz;

import eu.most.catalogue.Catalogue;
import eu.most.catalogue.ModuleVersion;
import eu.most.items.ItemKey;
import eu.most.items.Response;
import eu.most.kernel.Percent;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What came of an attempt that was handed in: marked by the rule that it was begun under. */
@Component
class AttemptResults {

    private final Catalogue catalogue;
    private final AttemptRepository attempts;
    private final AnswerRepository answers;

    AttemptResults(Catalogue catalogue, AttemptRepository attempts, AnswerRepository answers) {
        this.catalogue = catalogue;
        this.attempts = attempts;
        this.answers = answers;
    }

    AttemptResult of(Attempt attempt, Submission submission) {
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
                submission.waits(),
                submission.submittedAt(),
                showsBest,
                marking.outcomes(),
                showsBest
                        ? marking.questions()
                        : marking.questions().stream()
                                .map(AttemptResult.Marked::withoutBest)
                                .toList());
    }

    /** The points of the answers that count. */
    Marking marking(ModuleVersion module, Attempt attempt) {
        Map<ItemKey, Response> responses =
                answers.counting(attempt.id().value()).stream()
                        .collect(Collectors.toMap(Answer::item, Answer::response));
        Percent outcomeMark =
                QuizStep.in(module, attempt.step()).orElseThrow().activity().outcomeMark();
        return attempt.scoringRule().mark(module, outcomeMark, attempt.draw(), responses);
    }

    /** The version of the module that the attempt is about. */
    ModuleVersion module(Attempt attempt) {
        return catalogue
                .version(attempt.moduleVersion())
                .orElseThrow(() ->
                        new IllegalStateException("no module version " + attempt.moduleVersion()));
    }

    /** Whether the run of this attempt has one that passed. */
    private boolean hasPassed(Attempt attempt) {
        return attempts.made(attempt.enrolment().value(), attempt.step().value()).stream()
                .flatMap(made -> made.submission().stream())
                .anyMatch(Submission::isPassed);
    }
}
