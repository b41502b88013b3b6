package eu.most.thirdkind;

import eu.most.catalogue.Activity;
import eu.most.catalogue.ActivityKind;
import eu.most.catalogue.OutcomeKey;
import java.util.List;

/** A task that shows an outcome. */
record TaskActivity(OutcomeKey shows) implements Activity {

    static final ActivityKind KIND = new ActivityKind("task");

    @Override
    public List<OutcomeKey> assesses() {
        return List.of(shows);
    }
}
