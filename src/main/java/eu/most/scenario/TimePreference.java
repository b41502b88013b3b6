package eu.most.scenario;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** Whether a person wants to decide against the clock. Without a row: not. */
@Entity
class TimePreference {

    @Id private UUID personId;
    @Version private Long version;
    private boolean timed;

    TimePreference(UUID person, boolean timed) {
        personId = person;
        this.timed = timed;
    }

    @SuppressWarnings("NullAway.Init")
    protected TimePreference() {}

    boolean isTimed() {
        return timed;
    }

    void become(boolean wanted) {
        timed = wanted;
    }
}
