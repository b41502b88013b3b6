package eu.most.learning;

import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.Step;
import eu.most.catalogue.StepKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far a person is on their way through a module version. Steps are taken in order: a step is
 * open when all before it are done, and stays open.
 *
 * @param run 1 for the first time, one more after each completion
 * @param completion once every step is done
 */
public record Progress(
        EnrolmentId enrolment,
        ModuleVersion module,
        int run,
        Set<StepKey> done,
        Optional<CompletionDetails> completion) {

    public Progress {
        done = Set.copyOf(done);
    }

    public boolean isDone(StepKey step) {
        return done.contains(step);
    }

    /**
     * Whether the step may be taken, done ones included; false for a step of another module. Who
     * has completed the module before opens in any order what {@linkplain
     * eu.most.catalogue.Activity#staysOpen stays open}.
     */
    public boolean isOpen(StepKey wanted) {
        if (run > 1
                && module.step(wanted).filter(step -> step.activity().staysOpen()).isPresent()) {
            return true;
        }
        for (Step step : module.steps()) {
            if (step.key().equals(wanted)) {
                return true;
            }
            if (!isDone(step.key())) {
                return false;
            }
        }
        return false;
    }

    /** Where to go on: the first step that is not done; empty when all are. */
    public Optional<Step> current() {
        return module.steps().stream().filter(step -> !isDone(step.key())).findFirst();
    }

    public boolean isEveryStepDone() {
        return current().isEmpty();
    }

    public int stepsDone() {
        return (int) module.steps().stream().filter(step -> isDone(step.key())).count();
    }

    /** The place of a step in the module, 1 for the first; 0 for a step of another module. */
    public int position(StepKey step) {
        List<StepKey> keys = module.steps().stream().map(Step::key).toList();
        return keys.indexOf(step) + 1;
    }

    public Optional<Step> after(StepKey step) {
        return at(position(step) + 1);
    }

    public Optional<Step> before(StepKey step) {
        return at(position(step) - 1);
    }

    /** Planned minutes of the steps that are not done. */
    public int minutesLeft() {
        return module.steps().stream()
                .filter(step -> !isDone(step.key()))
                .mapToInt(Step::minutes)
                .sum();
    }

    private Optional<Step> at(int position) {
        return position < 1 || position > module.steps().size()
                ? Optional.empty()
                : Optional.of(module.steps().get(position - 1));
    }
}
