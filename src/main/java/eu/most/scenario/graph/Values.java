package eu.most.scenario.graph;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What each variable is at a moment; of a flag, 0 or 1. */
public record Values(SortedMap<VariableKey, Integer> byKey) {

    public Values {
        byKey = Collections.unmodifiableSortedMap(new TreeMap<>(byKey));
    }

    public Values(Map<VariableKey, Integer> byKey) {
        this(new TreeMap<>(byKey));
    }

    /**
     * What one variable is.
     *
     * @throws IllegalArgumentException if there is no such variable
     */
    public int of(VariableKey key) {
        Integer value = byKey.get(key);
        if (value == null) {
            throw new IllegalArgumentException("no variable " + key);
        }
        return value;
    }

    Values with(VariableKey key, int value) {
        SortedMap<VariableKey, Integer> changed = new TreeMap<>(byKey);
        changed.put(key, value);
        return new Values(changed);
    }

    /** As they are stored: a JSON object, such as {@code {"promised":0,"tension":6}}. */
    public String json() {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        byKey.forEach((key, value) -> json.put(key.value(), value.intValue()));
        return json.toString();
    }

    /**
     * Reads what {@link #json()} wrote.
     *
     * @throws IllegalArgumentException if a name is no key
     */
    public static Values parse(String json) {
        SortedMap<VariableKey, Integer> values = new TreeMap<>();
        JsonMapper.shared()
                .readTree(json)
                .propertyStream()
                .forEach((Map.Entry<String, JsonNode> value) ->
                        values.put(new VariableKey(value.getKey()), value.getValue().asInt()));
        return new Values(values);
    }

    /** Such as {@code promised=0, tension=6}, for messages to authors. */
    public String text() {
        StringBuilder text = new StringBuilder();
        byKey.forEach((key, value) ->
                text.append(text.isEmpty() ? "" : ", ").append(key).append('=').append(value));
        return text.toString();
    }
}
