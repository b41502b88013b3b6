package eu.most.operations;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * {@code docker-compose.yml} read with the rules of the Compose specification that concern us:
 * lists and mappings are the same thing where it says so, and short forms equal long forms.
 *
 * <p>Source: https://github.com/compose-spec/compose-spec, version of 2026.
 */
record ComposeFile(Map<String, Object> root) {

    /** Refuses a key that stands twice, which YAML leaves open and Compose forbids. */
    static ComposeFile read(Path file) throws IOException {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        try (Reader text = Files.newBufferedReader(file)) {
            return new ComposeFile(mapping(new Yaml(new SafeConstructor(strict)).load(text)));
        }
    }

    Map<String, Map<String, Object>> services() {
        Map<String, Map<String, Object>> services = new LinkedHashMap<>();
        section("services").forEach((name, service) -> services.put(name, mapping(service)));
        return services;
    }

    Map<String, Object> service(String name) {
        return mapping(section("services").get(name));
    }

    /** A top-level section; empty if it is absent. */
    Map<String, Object> section(String name) {
        return mapping(root.get(name));
    }

    /** What a service says under a key that may be a list of texts, a mapping, or absent. */
    static List<String> texts(Map<String, Object> service, String key) {
        return switch (service.get(key)) {
            case null -> List.of();
            case Collection<?> list -> list.stream().map(String::valueOf).toList();
            case Map<?, ?> entries -> entries.keySet().stream().map(String::valueOf).toList();
            case Object single -> List.of(String.valueOf(single));
        };
    }

    /** What a service mounts. */
    static List<Mount> mounts(Map<String, Object> service) {
        return service.get("volumes") instanceof Collection<?> volumes
                ? volumes.stream().map(Mount::of).toList()
                : List.of();
    }

    /**
     * A mount in its short or long form.
     *
     * @param source a path that begins with a dot or a variable, or the name of a volume
     * @param made whether Docker makes an empty directory where the path leads nowhere
     */
    record Mount(String source, String target, boolean readOnly, boolean made) {

        private static Mount of(Object volume) {
            if (volume instanceof String text) {
                String[] parts = text.split(":(?![^{}]*})", 3);
                return new Mount(parts[0], parts[1], text.endsWith(":ro"), true);
            }
            Map<String, Object> entries = mapping(volume);
            Object made = mapping(entries.get("bind")).getOrDefault("create_host_path", true);
            return new Mount(
                    String.valueOf(entries.get("source")),
                    String.valueOf(entries.get("target")),
                    Boolean.TRUE.equals(entries.get("read_only")),
                    Boolean.TRUE.equals(made));
        }

        boolean isNamedVolume() {
            return !source.startsWith(".") && !source.startsWith("$");
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> mapping(@Nullable Object value) {
        return switch (value) {
            case null -> Map.of();
            case Map<?, ?> entries -> (Map<String, Object>) entries;
            default -> throw new IllegalArgumentException("a mapping is expected, not " + value);
        };
    }
}
