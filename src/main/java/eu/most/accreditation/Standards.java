package eu.most.accreditation;

import eu.most.access.CurrentActor;
import eu.most.access.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private final EffectForecasts forecast;
    private final Clock clock;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    Standards(
            StandardEditionRepository editions,
            EffectForecasts forecast,
            Clock clock,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.editions = editions;
        this.forecast = forecast;
        this.clock = clock;
        this.currentActor = currentActor;
        this.events = events;
    }

    /**
     * Introduces an edition of a standard; every service is then judged anew. Today and the days
     * before are not taken from an edition that gives way: services were judged by it.
     *
     * @throws AccessDeniedException unless the actor is an accreditor or an administrator
     */
    public IntroductionOutcome introduce(IntroduceStandard command) {
        currentActor.require(Role.ACCREDITOR, Role.ADMINISTRATOR);
        Standard standard = command.standard();
        List<StandardEdition> existing = editions.lock(standard.key().value());
        Optional<StandardEdition> previous = givingWay(command, existing);
        Optional<IntroductionOutcome.Refused> refusal = refusal(standard, existing, previous);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        LocalDate from = standard.inForce().from();
        previous.ifPresent(edition -> events.publishEvent(edition.giveWay(from)));
        editions.saveAndFlush(new StandardEdition(standard));
        events.publishEvent(new StandardIntroduced(standard.key(), from));
        return new IntroductionOutcome.Introduced(standard.key());
    }

    /**
     * What introducing it would do. Changes nothing.
     *
     * @throws AccessDeniedException unless the actor is an accreditor or an administrator
     */
    @Transactional(readOnly = true)
    public EffectForecast foresee(IntroduceStandard command) {
        currentActor.require(Role.ACCREDITOR, Role.ADMINISTRATOR);
        Standard standard = command.standard();
        List<StandardEdition> existing =
                editions.findByStandardKeyOrderByFromDay(standard.key().value());
        Optional<StandardEdition> previous = givingWay(command, existing);
        Optional<IntroductionOutcome.Refused> refusal = refusal(standard, existing, previous);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Optional<LocalDate> previousUntil =
                previous.map(edition -> standard.inForce().from().minusDays(1));
        List<Standard> now = editions();
        List<Standard> then = new ArrayList<>(now);
        previous.map(StandardEdition::standard)
                .ifPresent(edition -> {
                    then.remove(edition);
                    then.add(edition.endingOn(previousUntil.orElseThrow()));
                });
        then.add(standard);
        return forecast.of(standard, now, then, previousUntil);
    }

    /** Whether the actor may introduce standards. */
    public boolean mayIntroduce() {
        return currentActor
                .find()
                .filter(actor -> actor.isAnyOf(Role.ACCREDITOR, Role.ADMINISTRATOR))
                .isPresent();
    }

    /** The edition of a standard that begins last, if there is such a standard. */
    @Transactional(readOnly = true)
    public Optional<Standard> latest(StandardKey key) {
        List<StandardEdition> all = editions.findByStandardKeyOrderByFromDay(key.value());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast().standard());
    }

    /** Every edition, by key and first day. */
    @Transactional(readOnly = true)
    public List<Standard> editions() {
        return editions.findAllByOrderByStandardKeyAscFromDayAsc().stream()
                .map(StandardEdition::standard)
                .toList();
    }

    private static Optional<StandardEdition> givingWay(
            IntroduceStandard command, List<StandardEdition> existing) {
        LocalDate from = command.standard().inForce().from();
        return existing.stream()
                .filter(edition -> command.replacesCurrent() && edition.reaches(from))
                .findFirst();
    }

    private Optional<IntroductionOutcome.Refused> refusal(
            Standard standard, List<StandardEdition> existing, Optional<StandardEdition> previous) {
        LocalDate today = LocalDate.now(clock);
        if (previous.isPresent() && !standard.inForce().from().isAfter(today)) {
            return Optional.of(new IntroductionOutcome.ChangesPastDays(today.plusDays(1)));
        }
        return existing.stream()
                .filter(edition -> !Optional.of(edition).equals(previous))
                .filter(edition -> edition.overlaps(standard.inForce()))
                .findFirst()
                .map(edition ->
                        new IntroductionOutcome.OverlapsEdition(edition.standard().inForce()));
    }
}
