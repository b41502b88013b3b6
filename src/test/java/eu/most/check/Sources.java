package eu.most.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The Java sources and which names which: by their imports, because a constant leaves no trace in
 * compiled classes, and by the compiled classes, because a type that is only passed on needs no
 * import.
 */
final class Sources {

    private static final Pattern NAMED = Pattern.compile("eu/most/[\\w/]+");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?(eu\\.most\\.[\\w.]+)");

    /** Where Maven copies what is no Java; it deletes no copy of what is gone. */
    private static final Map<String, String> COPIES =
            Map.of(
                    "src/main/resources/", "target/classes/",
                    "src/test/resources/", "target/test-classes/",
                    "content/", "target/classes/content/",
                    "frontend/styles/", "target/classes/META-INF/resources/styles/");

    private static final List<String> ROOTS = List.of("src/main/java", "src/test/java");
    private static final List<String> CLASSES = List.of("target/classes", "target/test-classes");

    /**
     * One file.
     *
     * @param type the type it is named after, with slashes
     * @param path from the root of the repository
     */
    record Source(String type, String path) {

        /** The module; empty in the root package. */
        String module() {
            String[] parts = type.split("/");
            return parts.length > 3 ? parts[2] : "";
        }

        boolean isForTests() {
            return path.startsWith("src/test/");
        }

        boolean isTest() {
            return isForTests() && type.endsWith("Test");
        }

        String name() {
            return type.substring(type.lastIndexOf('/') + 1);
        }
    }

    private static final String RULES = "@Tag(\"rules\")";

    private final Path home;
    private final Map<String, Source> sources = new TreeMap<>();
    private final Map<Source, Set<Source>> users = new HashMap<>();

    private Sources(Path home) {
        this.home = home;
    }

    static Sources of(Path home) throws IOException {
        Sources all = new Sources(home);
        for (String root : ROOTS) {
            all.each(root, ".java", (path, type) -> all.sources.put(type, new Source(type, path)));
        }
        for (Source source : all.sources.values()) {
            all.use(source, IMPORT.matcher(all.text(source.path())), 1);
        }
        for (String root : CLASSES) {
            all.each(
                    root,
                    ".class",
                    (path, type) -> {
                        Source source = all.sources.get(type.split("\\$", 2)[0]);
                        if (source != null) {
                            byte[] compiled = Files.readAllBytes(home.resolve(path));
                            String names = new String(compiled, StandardCharsets.ISO_8859_1);
                            all.use(source, NAMED.matcher(names), 0);
                        }
                    });
        }
        return all;
    }

    /** What is done with a file. */
    private interface Found {
        void file(String path, String type) throws IOException;
    }

    private void each(String root, String ending, Found found) throws IOException {
        Path start = home.resolve(root);
        if (!Files.isDirectory(start)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(start)) {
            files = walk.filter(file -> file.toString().endsWith(ending)).toList();
        }
        for (Path file : files) {
            String type = start.relativize(file).toString().replace('\\', '/');
            found.file(root + "/" + type, type.substring(0, type.length() - ending.length()));
        }
    }

    private void use(Source source, Matcher names, int group) {
        while (names.find()) {
            String name = names.group(group).replace('.', '/');
            while (name.length() > "eu/most".length()) {
                Source used = sources.get(name);
                if (used != null && used != source) {
                    users.computeIfAbsent(used, justSeen -> new HashSet<>()).add(source);
                    break;
                }
                name = name.substring(0, name.lastIndexOf('/'));
            }
        }
    }

    Stream<Source> all() {
        return sources.values().stream();
    }

    Stream<Source> at(Set<String> paths) {
        return all().filter(source -> paths.contains(source.path()));
    }

    /** These and whatever uses them inside their own modules, over any number of steps. */
    Set<Source> withUsersInside(Set<Source> changed) {
        Set<Source> affected = new LinkedHashSet<>(changed);
        List<Source> next = List.copyOf(changed);
        while (!next.isEmpty()) {
            next =
                    next.stream()
                            .flatMap(source ->
                                    usersOf(source)
                                            .filter(user ->
                                                    user.module().equals(source.module())
                                                            && !user.isForTests()))
                            .filter(affected::add)
                            .toList();
        }
        return affected;
    }

    /** Tests that say of themselves that they hold for all code. */
    Stream<Source> rules() {
        return all().filter(source -> source.isTest() && text(source.path()).contains(RULES));
    }

    /** Whatever names this one. */
    Stream<Source> usersOf(Source source) {
        return users.getOrDefault(source, Set.of()).stream();
    }

    /**
     * Deletes the compiled classes of these files and of all files that may no longer fit to them,
     * so that Maven compiles them, and the copies of those that are gone.
     *
     * @return how many files are compiled again
     */
    int forget(Set<String> changed) throws IOException {
        Set<Source> stale = new HashSet<>(at(changed).toList());
        Set<String> modules = new HashSet<>();
        stale.forEach(source -> modules.add(source.module()));
        all().filter(source -> modules.contains(source.module())).forEach(stale::add);
        at(changed).flatMap(this::usersOf).forEach(stale::add);
        Set<String> types = new HashSet<>();
        stale.forEach(source -> types.add(source.type()));
        Predicate<String> gone = type -> !sources.containsKey(type) && isOurs(type);
        for (String root : CLASSES) {
            each(
                    root,
                    ".class",
                    (path, type) -> {
                        String outer = type.split("\\$", 2)[0];
                        if (types.contains(outer) || gone.test(outer)) {
                            Files.delete(home.resolve(path));
                        }
                    });
        }
        for (String path : changed) {
            for (Map.Entry<String, String> copied : COPIES.entrySet()) {
                if (path.startsWith(copied.getKey()) && !Files.exists(home.resolve(path))) {
                    String rest = path.substring(copied.getKey().length());
                    Files.deleteIfExists(home.resolve(copied.getValue() + rest));
                }
            }
        }
        return stale.size();
    }

    /** Templates become classes of ours too, and have no Java source in these directories. */
    private static boolean isOurs(String type) {
        return type.startsWith("eu/most/") && !type.contains("/Jte");
    }

    /**
     * Whether the browser needs nothing else than before, so that its bundle need not be compared.
     */
    boolean keepTheBundle(Set<String> changed) {
        return changed.stream()
                .noneMatch(path ->
                        path.startsWith("frontend/")
                                || path.startsWith("src/main/bundles/")
                                || namesBrowserFiles(path));
    }

    private boolean namesBrowserFiles(String path) {
        return path.endsWith(".java")
                && Files.exists(home.resolve(path))
                && text(path).contains("com.vaadin.flow.component.dependency.");
    }

    private String text(String path) {
        try {
            return Files.readString(home.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
