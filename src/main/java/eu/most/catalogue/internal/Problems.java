package eu.most.catalogue.internal;

import eu.most.catalogue.ContentProblem;
import eu.most.catalogue.ProblemKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Collects what is wrong, instead of stopping at the first thing. */
public final class Problems {

    private static final int MOST = 500;

    private final List<ContentProblem> found = new ArrayList<>();

    /** Adds a problem of a whole file; {@code arguments} are names and values in turn. */
    public void add(ProblemKind kind, String file, String... arguments) {
        add(kind, file, OptionalInt.empty(), arguments);
    }

    /** Adds a problem in a line; {@code arguments} are names and values in turn. */
    public void add(ProblemKind kind, String file, int line, String... arguments) {
        add(kind, file, line > 0 ? OptionalInt.of(line) : OptionalInt.empty(), arguments);
    }

    private void add(ProblemKind kind, String file, OptionalInt line, String... arguments) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put(arguments[i], arguments[i + 1]);
        }
        add(new ContentProblem(kind, file, line, named));
    }

    /** Adds all that another collector has found. */
    public void addAll(Problems others) {
        others.found.forEach(this::add);
    }

    /** Adds a problem unless it is there already. */
    public void add(ContentProblem problem) {
        if (found.size() < MOST && !found.contains(problem)) {
            found.add(problem);
        }
    }

    /** Whether anything stands in the way of publication. */
    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> !problem.isWarning());
    }

    /** All problems by file and line. */
    public List<ContentProblem> all() {
        return found.stream()
                .sorted(
                        Comparator.comparing(ContentProblem::file)
                                .thenComparingInt(problem -> problem.line().orElse(0)))
                .toList();
    }
}
