package eu.most.check;

import eu.most.check.Sources.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which tests a change concerns, and why. */
final class Plan {

    /** Tests that look at the code as a whole; each carries {@code @Tag("rules")}. */
    private static final String RULES = "rules";

    private static final Set<String> USED_BY_ALL = Set.of("", "kernel", "uikit");
    private static final Pattern RESOURCE =
            Pattern.compile(
                    "src/main/(?:jte|resources/db/changelog|resources/i18n)/(\\w+?)(?:/.*|_[a-z]{2}\\.properties)");

    /** Directories and files that some module's tests look at. */
    private static final Map<String, String> LOOKED_AT =
            Map.of(
                    "content/", "catalogue",
                    "frontend/", "uikit",
                    "src/main/bundles/", "uikit",
                    "src/main/docker/", "operations",
                    "docker-compose.yml", "operations");

    /** Where a change can turn no test red but those of the rules. */
    private static final List<String> FREE =
            List.of("src/docs/", "README.md", "LICENSE", "most", ".ci/", ".git", ".editorconfig");

    private final Sources sources;
    private final Set<String> modules = new HashSet<>();
    private final Set<String> tests = new TreeSet<>();
    private final Map<String, String> reasons = new TreeMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private String whole = "";

    private Plan(Sources sources) {
        this.sources = sources;
        sources.all().map(Source::module).forEach(modules::add);
    }

    static Plan everything(Sources sources, String why) {
        Plan plan = new Plan(sources);
        plan.whole = why;
        sources.all().filter(Source::isTest).forEach(plan::add);
        return plan;
    }

    static Plan of(Sources sources, Set<String> changed) {
        Plan plan = new Plan(sources);
        for (String path : changed) {
            String why = plan.read(path);
            if (!why.isEmpty()) {
                return everything(sources, why);
            }
        }
        plan.follow(sources.at(changed).toList());
        sources.all()
                .filter(source -> source.isTest() && plan.reasons.containsKey(source.module()))
                .forEach(plan::add);
        sources.rules().forEach(test -> plan.add(RULES, test));
        return plan;
    }

    /** Notes the module of a changed file; says why, if it may concern everything. */
    private String read(String path) {
        Matcher resource = RESOURCE.matcher(path);
        if (path.endsWith(".java") && path.contains("/eu/most/")) {
            return readSource(path);
        }
        if (resource.matches() && modules.contains(resource.group(1))) {
            reasons.put(resource.group(1), "changed");
            return "";
        }
        for (Map.Entry<String, String> looked : LOOKED_AT.entrySet()) {
            if (path.startsWith(looked.getKey())) {
                reasons.put(looked.getValue(), "looks at " + looked.getKey());
                return "";
            }
        }
        return FREE.stream().anyMatch(path::startsWith) ? "" : path + " changed";
    }

    private String readSource(String path) {
        String type = path.substring(path.indexOf("eu/most/"), path.length() - ".java".length());
        Source source = new Source(type, path);
        if (source.module().isEmpty() && source.isTest()) {
            return "";
        }
        boolean infrastructure = source.isForTests() && source.module().isEmpty();
        if (infrastructure || !source.isForTests() && USED_BY_ALL.contains(source.module())) {
            return path + " changed, which all use";
        }
        reasons.put(source.module(), "changed");
        return "";
    }

    /** Adds the modules that use what changed, and single tests of others that do. */
    private void follow(List<Source> changed) {
        changed.stream().filter(Source::isTest).forEach(this::add);
        for (Source affected : sources.withUsersInside(new HashSet<>(changed))) {
            sources.usersOf(affected)
                    .filter(user -> !reasons.containsKey(user.module()) || user.module().isEmpty())
                    .forEach(user -> {
                        if (!user.isForTests() && !user.module().isEmpty()) {
                            reasons.put(
                                    user.module(),
                                    "its %s uses %s".formatted(user.name(), affected.name()));
                        } else if (user.isTest()) {
                            add(user);
                        }
                    });
        }
    }

    private void add(Source test) {
        add(test.module().isEmpty() ? "root package" : test.module(), test);
    }

    private void add(String heading, Source test) {
        if (tests.add(test.type().replace('/', '.'))) {
            counts.merge(heading, 1, Integer::sum);
        }
    }

    boolean isEverything() {
        return !whole.isEmpty();
    }

    /** Names of the test classes. */
    Collection<String> tests() {
        return tests;
    }

    /** What is run and why, for people. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (isEverything()) {
            lines.add("Testing all modules, %d test classes: %s.".formatted(tests.size(), whole));
        } else {
            lines.add("Testing %d classes:".formatted(tests.size()));
            counts.forEach((heading, count) ->
                    lines.add("  %-16s %3d  %s".formatted(heading, count, why(heading))));
        }
        lines.add("Not here, but in ./most test: the tests in a browser and those that kill.");
        return lines;
    }

    private String why(String heading) {
        return heading.equals(RULES)
                ? "hold for all code"
                : reasons.getOrDefault(heading, "use what changed, in tests alone");
    }
}
