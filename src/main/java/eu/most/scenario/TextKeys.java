package eu.most.scenario;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Which texts a graph needs: by the JSON pointer of a mapping in the file of texts, the keys in it.
 */
record TextKeys(Map<String, Set<String>> byPointer) {

    static TextKeys of(JsonNode graph) {
        Map<String, Set<String>> wanted = new LinkedHashMap<>();
        Set<String> facts = new LinkedHashSet<>();
        wanted.put("/variables", keys(graph.path("variables"), "shown"));
        wanted.put("/facts", facts);
        for (String list : new String[] {"nodes", "endings"}) {
            wanted.put("/" + list, keys(graph.path(list), "key"));
            for (JsonNode node : graph.path(list)) {
                node.path("facts").forEach(fact -> facts.add(fact.asString()));
                if (node.has("choices")) {
                    wanted.put(
                            "/nodes/" + node.path("key").asString() + "/choices",
                            keys(node.path("choices"), "key"));
                }
            }
        }
        return new TextKeys(wanted);
    }

    /** Whether none is missing. */
    boolean areIn(JsonNode texts) {
        return texts.has("role")
                && texts.has("situation")
                && byPointer.entrySet().stream()
                        .allMatch(each ->
                                each.getValue().stream().allMatch(texts.at(each.getKey())::has));
    }

    /** Keys of those entries in which a field is there and not false. */
    private static Set<String> keys(JsonNode list, String field) {
        Set<String> keys = new LinkedHashSet<>();
        list.forEach(entry -> {
            if (entry.path(field).isString() || entry.path(field).asBoolean(false)) {
                keys.add(entry.path("key").asString());
            }
        });
        return keys;
    }
}
