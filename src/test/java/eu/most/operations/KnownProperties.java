package eu.most.operations;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The properties of ours that the code reads, as the configuration processor found them. */
final class KnownProperties {

    private static final String METADATA = "/META-INF/spring-configuration-metadata.json";

    private KnownProperties() {}

    /** Names that start with {@code most.}, each with its default or an empty text. */
    static SortedMap<String, String> withDefaults() throws IOException {
        try (InputStream metadata =
                Objects.requireNonNull(
                        KnownProperties.class.getResourceAsStream(METADATA), METADATA)) {
            SortedMap<String, String> found = new TreeMap<>();
            for (JsonNode property : new JsonMapper().readTree(metadata).get("properties")) {
                found.put(
                        property.get("name").asString(),
                        property.path("defaultValue").asString(""));
            }
            return Collections.unmodifiableSortedMap(found);
        }
    }
}
