package eu.most.items;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Responses as they are stored: a JSON object with the word of the kind, the version of its form,
 * and what was answered, such as {@code {"kind":"choice","version":1,"chosen":["b","d"]}}. What was
 * stored once is read for ever, so a form never changes: a new one gets a new version.
 */
public final class ResponseJson {

    private static final String CHOICE = "choice";

    private ResponseJson() {}

    public static String write(Response response) {
        return switch (response) {
            case Response.Choice choice -> write(choice);
        };
    }

    private static String write(Response.Choice choice) {
        ObjectNode json =
                JsonMapper.shared().createObjectNode().put("kind", CHOICE).put("version", 1);
        ArrayNode chosen = json.putArray("chosen");
        choice.chosen().stream().map(OptionKey::value).sorted().forEach(chosen::add);
        return json.toString();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static Response read(String text) {
        JsonNode json = parse(text);
        String form = json.path("kind").asString("") + " " + json.path("version").asInt(0);
        return switch (form) {
            case CHOICE + " 1" ->
                    new Response.Choice(
                            json.path("chosen")
                                    .valueStream()
                                    .map(option -> new OptionKey(option.asString()))
                                    .collect(Collectors.toUnmodifiableSet()));
            default -> throw new IllegalArgumentException("no form of a response: " + form);
        };
    }

    private static JsonNode parse(String text) {
        try {
            return JsonMapper.shared().readTree(text);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no response: " + text, e);
        }
    }
}
