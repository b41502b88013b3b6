package eu.most.scenario;

import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.kernel.RetryOnConflict;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether the current actor, a trainee, wants to decide against the clock. Nobody has to: without
 * time, nothing is lost and nothing counts less.
 */
@Service
public class Pace {

    private final CurrentActor currentActor;
    private final TimePreferenceRepository preferences;
    private final RetryOnConflict retry;

    Pace(CurrentActor currentActor, TimePreferenceRepository preferences, RetryOnConflict retry) {
        this.currentActor = currentActor;
        this.preferences = preferences;
        this.retry = retry;
    }

    @Transactional(readOnly = true)
    public boolean isTimed() {
        return preferences.findById(me()).filter(TimePreference::isTimed).isPresent();
    }

    public void become(boolean timed) {
        UUID person = me();
        retry.inTransaction(() -> {
            TimePreference preference =
                    preferences.findById(person).orElseGet(() -> new TimePreference(person, timed));
            preference.become(timed);
            preferences.save(preference);
        });
    }

    private UUID me() {
        return currentActor.require(Role.TRAINEE).person().value();
    }
}
