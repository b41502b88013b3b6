package eu.most.catalogue.spi;

import eu.most.catalogue.Activity;
import eu.most.catalogue.ActivityKind;
import eu.most.catalogue.Step;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The formats of all that a training module can consist of, as the application has them. */
@Component
public class ContentFormats {

    private final SortedMap<ActivityKind, ActivityFormat> activities = new TreeMap<>();
    private final List<PartFormat> parts;

    /**
     * Collects them.
     *
     * @throws IllegalStateException if two formats are of one kind
     */
    ContentFormats(List<ActivityFormat> activities, List<PartFormat> parts) {
        for (ActivityFormat format : activities) {
            if (this.activities.put(format.kind(), format) != null) {
                throw new IllegalStateException("two formats of the kind " + format.kind());
            }
        }
        this.parts =
                parts.stream()
                        .sorted(Comparator.comparing(part -> part.getClass().getName()))
                        .toList();
    }

    /** By the word of their kind. */
    public List<ActivityFormat> activities() {
        return List.copyOf(activities.values());
    }

    public List<PartFormat> parts() {
        return parts;
    }

    /**
     * The format of a kind.
     *
     * @throws IllegalArgumentException if no module of the application brings it
     */
    public ActivityFormat of(ActivityKind kind) {
        ActivityFormat format = activities.get(kind);
        if (format == null) {
            throw new IllegalArgumentException("no format of the kind " + kind);
        }
        return format;
    }

    /** What a step is, for somebody who looks through the catalogue: its kind, then details. */
    public List<Phrase> describe(Step step) {
        Activity activity = step.activity();
        return of(step.kind()).describe(activity);
    }
}
