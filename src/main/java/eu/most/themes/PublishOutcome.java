package eu.most.themes;

import java.util.List;

/** What came of publishing a theme. */
public sealed interface PublishOutcome {

    /** The draft is now this version. */
    record Published(int number) implements PublishOutcome {}

    /** Nothing was published, for these reasons. */
    record Refused(List<ThemeFinding> findings) implements PublishOutcome {

        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** Somebody changed the draft while it was checked; nothing was published. */
    record ChangedMeanwhile() implements PublishOutcome {}
}
