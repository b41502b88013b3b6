package eu.most.learning;

import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.catalogue.Standing;
import eu.most.catalogue.Standings;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the page of a module where whoever reads it stands, and lets them begin. */
@Component
class StandingsOfLearners implements Standings {

    private final CurrentActor currentActor;
    private final Learning learning;
    private final Pathway pathway;
    private final CompletionRepository completions;
    private final Awards awards;

    StandingsOfLearners(
            CurrentActor currentActor,
            Learning learning,
            Pathway pathway,
            CompletionRepository completions,
            Awards awards) {
        this.currentActor = currentActor;
        this.learning = learning;
        this.pathway = pathway;
        this.completions = completions;
        this.awards = awards;
    }

    @Override
    public boolean canBegin() {
        return currentActor.find().filter(actor -> actor.is(Role.TRAINEE)).isPresent();
    }

    @Override
    public void begin(TrainingModuleKey module) {
        learning.enrol(module);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Standing> in(TrainingModuleKey module) {
        return currentActor
                .find()
                .filter(actor -> actor.is(Role.TRAINEE))
                .flatMap(actor -> in(module, actor.person()));
    }

    private Optional<Standing> in(TrainingModuleKey module, PersonId person) {
        return pathway.latest(person, module)
                .map(pathway::progress)
                .map(progress -> {
                    Optional<Completion> last =
                            completions.findFirstByPersonIdAndModuleKeyOrderByCompletedAtDesc(
                                    person.value(), module.value());
                    return new Standing(
                            last.map(Completion::at),
                            progress.completion().isEmpty(),
                            last.flatMap(this::certificate));
                });
    }

    private Optional<Standing.Certificate> certificate(Completion completion) {
        return Optional.ofNullable(awards.of(List.of(completion.id())).get(completion.id()))
                .map(awarded ->
                        new Standing.Certificate(
                                awarded.path(), awarded.lastDay(), awarded.textKey()));
    }
}
