package eu.most.catalogue.drafting;

import eu.most.catalogue.spi.ContentProblem;
import java.util.List;

/** Result of importing one part of the content: a module, a programme or the competencies. */
public sealed interface ImportOutcome {

    /** The part as a path within the content folder, such as {@code modules/de-escalation}. */
    String subject();

    /** What is wrong or missing, by file and line. */
    List<ContentProblem> problems();

    /** It is new, and part of the catalogue from now on. */
    record Published(String subject, String version, List<ContentProblem> problems)
            implements ImportOutcome {

        public Published {
            problems = List.copyOf(problems);
        }
    }

    /** Exactly this was in the catalogue already. */
    record Unchanged(String subject, String version, List<ContentProblem> problems)
            implements ImportOutcome {

        public Unchanged {
            problems = List.copyOf(problems);
        }
    }

    /** It has errors; nothing of it was taken over. */
    record Refused(String subject, List<ContentProblem> problems) implements ImportOutcome {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
