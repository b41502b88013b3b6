package eu.most.learning;

import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.catalogue.Standing;
import eu.most.catalogue.Standings;
import eu.most.catalogue.TrainingModuleKey;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the page of a module where whoever reads it stands. */
@Component
@Transactional(readOnly = true)
class StandingsOfLearners implements Standings {

    private final CurrentActor currentActor;
    private final Pathway pathway;
    private final CompletionRepository completions;

    StandingsOfLearners(
            CurrentActor currentActor, Pathway pathway, CompletionRepository completions) {
        this.currentActor = currentActor;
        this.pathway = pathway;
        this.completions = completions;
    }

    @Override
    public Optional<Standing> in(TrainingModuleKey module) {
        return currentActor
                .find()
                .filter(actor -> actor.is(Role.TRAINEE))
                .flatMap(actor ->
                        pathway.latest(actor.person(), module)
                                .map(pathway::progress)
                                .map(progress ->
                                        new Standing(
                                                completions
                                                        .findFirstByPersonIdAndModuleKeyOrderByCompletedAtDesc(
                                                                actor.person().value(),
                                                                module.value())
                                                        .map(Completion::at),
                                                progress.completion().isEmpty())));
    }
}
