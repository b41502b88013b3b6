package eu.most.notifications;

import jakarta.persistence.AttributeConverter;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the arguments of a notice as one JSON object. */
class ArgumentsConverter implements AttributeConverter<Map<String, String>, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(Map<String, String> arguments) {
        return JSON.writeValueAsString(new TreeMap<>(arguments));
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String column) {
        return JSON.readValue(column, new TypeReference<Map<String, String>>() {});
    }
}
