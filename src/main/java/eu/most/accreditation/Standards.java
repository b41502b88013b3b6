package eu.most.accreditation;

import eu.most.access.CurrentActor;
import eu.most.access.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The standards in all their editions. What a service must meet is no secret. */
@Service
@Transactional
public class Standards {

    private final StandardEditionRepository editions;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    Standards(
            StandardEditionRepository editions,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.editions = editions;
        this.currentActor = currentActor;
        this.events = events;
    }

    /**
     * Introduces an edition of a standard; every service is then judged anew.
     *
     * @throws AccessDeniedException unless the actor is an accreditor or an administrator
     */
    public IntroductionOutcome introduce(IntroduceStandard command) {
        currentActor.require(Role.ACCREDITOR, Role.ADMINISTRATOR);
        Standard standard = command.standard();
        Optional<StandardEdition> overlapping =
                editions.findByStandardKeyOrderByFromDay(standard.key().value()).stream()
                        .filter(edition -> edition.overlaps(standard.inForce()))
                        .findFirst();
        if (overlapping.isPresent()) {
            return new IntroductionOutcome.OverlapsEdition(overlapping.get().standard().inForce());
        }
        editions.saveAndFlush(new StandardEdition(standard));
        events.publishEvent(new StandardIntroduced(standard.key(), standard.inForce().from()));
        return new IntroductionOutcome.Introduced(standard.key());
    }

    /** Every edition, by key and first day. */
    @Transactional(readOnly = true)
    public List<Standard> editions() {
        return editions.findAllByOrderByStandardKeyAscFromDayAsc().stream()
                .map(StandardEdition::standard)
                .toList();
    }
}
