package eu.most.catalogue.spi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Collects what is wrong, instead of stopping at the first thing. */
public final class Problems {

    private static final int MOST = 500;

    private final List<ContentProblem> found = new ArrayList<>();

    /** Adds a problem of a whole file; {@code arguments} are names and values in turn. */
    public void add(ProblemKind kind, String file, String... arguments) {
        add(kind, file, OptionalInt.empty(), Optional.empty(), arguments);
    }

    /** Adds a problem in a line; {@code arguments} are names and values in turn. */
    public void add(ProblemKind kind, String file, int line, String... arguments) {
        add(kind, file, line(line), Optional.empty(), arguments);
    }

    /**
     * Adds a problem of a field; {@code arguments} are names and values in turn.
     *
     * @param field a JSON pointer
     */
    public void add(ProblemKind kind, YamlFile file, String field, String... arguments) {
        add(kind, file.path(), line(file.line(field)), Optional.of(field), arguments);
    }

    private void add(
            ProblemKind kind,
            String file,
            OptionalInt line,
            Optional<String> field,
            String... arguments) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put(arguments[i], arguments[i + 1]);
        }
        add(new ContentProblem(kind, file, line, field, named));
    }

    private static OptionalInt line(int line) {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
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
