package eu.most.items;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Responses as they are stored, and as the browser sends them: a JSON object with the word of the
 * kind, the version of its form, and what was answered, such as {@code
 * {"kind":"choice","version":1,"chosen":["b","d"]}}; {@code "confidence"} is added where it was
 * said. What was stored once is read for ever, so a form never changes: a new one gets a new
 * version.
 */
public final class ResponseJson {

    /** The longest text that is read at all, in characters. */
    public static final int LONGEST = 20_000;

    private static final String CHOICE = "choice";
    private static final String VERDICT = "verdict";
    private static final String RATINGS = "ratings";
    private static final String BEST_AND_WORST = "best-and-worst";
    private static final String ORDER = "order";
    private static final String MATCHES = "matches";
    private static final String GAPS = "gaps";
    private static final String NUMBER = "number";
    private static final String TEXT = "text";

    private ResponseJson() {}

    public static String write(Response response) {
        ObjectNode json = form(response.answer());
        response.confidence().ifPresent(sure -> json.put("confidence", sure.word()));
        return json.toString();
    }

    private static ObjectNode form(Response answer) {
        return switch (answer) {
            case Response.Choice choice -> {
                ObjectNode json = form(CHOICE);
                letters(json.putArray("chosen"), choice.chosen().stream().sorted().toList());
                yield json;
            }
            case Response.Verdict verdict -> {
                ObjectNode json = form(VERDICT);
                verdict.isTrue().ifPresent(isTrue -> json.put("true", isTrue));
                verdict.reason().ifPresent(reason -> json.put("reason", reason.value()));
                yield json;
            }
            case Response.Ratings rated -> {
                ObjectNode json = form(RATINGS);
                ObjectNode ratings = json.putObject("ratings");
                new TreeMap<>(rated.ratings())
                        .forEach((option, rating) -> ratings.put(option.value(), rating));
                yield json;
            }
            case Response.BestAndWorst chosen -> {
                ObjectNode json = form(BEST_AND_WORST);
                chosen.best().ifPresent(best -> json.put("best", best.value()));
                chosen.worst().ifPresent(worst -> json.put("worst", worst.value()));
                yield json;
            }
            case Response.Order given -> {
                ObjectNode json = form(ORDER);
                letters(json.putArray("order"), given.order());
                yield json;
            }
            case Response.Matches given -> {
                ObjectNode json = form(MATCHES);
                ObjectNode matches = json.putObject("matches");
                new TreeMap<>(given.matches())
                        .forEach((row, option) -> matches.put(row.value(), option.value()));
                yield json;
            }
            case Response.Gaps given -> {
                ObjectNode json = form(GAPS);
                ObjectNode filled = json.putObject("filled");
                new TreeMap<>(given.filled()).forEach((gap, text) -> filled.put(gap.value(), text));
                yield json;
            }
            case Response.Amount amount ->
                    form(NUMBER).put("value", amount.value().toPlainString());
            case Response.Text written -> form(TEXT).put("text", written.text());
            case Response.WithConfidence sure -> form(sure.answer());
        };
    }

    private static ObjectNode form(String kind) {
        return JsonMapper.shared().createObjectNode().put("kind", kind).put("version", 1);
    }

    private static void letters(ArrayNode array, Collection<OptionKey> options) {
        options.stream().map(OptionKey::value).forEach(array::add);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if it is something else; the message does not repeat it
     */
    public static Response read(String text) {
        JsonNode json = parse(text);
        Response answer =
                switch (json.path("kind").asString("") + " " + json.path("version").asInt(0)) {
                    case CHOICE + " 1" -> new Response.Choice(Set.copyOf(letters(json, "chosen")));
                    case VERDICT + " 1" ->
                            new Response.Verdict(
                                    optional(json, "true", ResponseJson::truth),
                                    optional(json, "reason", ResponseJson::letter));
                    case RATINGS + " 1" ->
                            new Response.Ratings(map(json, "ratings", ResponseJson::rating));
                    case BEST_AND_WORST + " 1" ->
                            new Response.BestAndWorst(
                                    optional(json, "best", ResponseJson::letter),
                                    optional(json, "worst", ResponseJson::letter));
                    case ORDER + " 1" -> new Response.Order(letters(json, "order"));
                    case MATCHES + " 1" ->
                            new Response.Matches(map(json, "matches", ResponseJson::letter));
                    case GAPS + " 1" -> new Response.Gaps(map(json, "filled", ResponseJson::text));
                    case NUMBER + " 1" -> new Response.Amount(number(text(json.path("value"))));
                    case TEXT + " 1" -> new Response.Text(text(json.path("text")));
                    default -> throw new IllegalArgumentException("no known form of a response");
                };
        return optional(json, "confidence", word -> Confidence.of(text(word)))
                .<Response>map(sure -> new Response.WithConfidence(answer, sure))
                .orElse(answer);
    }

    private static JsonNode parse(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("a response of " + text.length() + " characters");
        }
        try {
            return JsonMapper.shared().readTree(text);
        } catch (JacksonException _) {
            throw new IllegalArgumentException("a response that is not JSON");
        }
    }

    private static <T> Optional<T> optional(
            JsonNode json, String field, Function<JsonNode, T> read) {
        return json.has(field) ? Optional.of(read.apply(json.path(field))) : Optional.empty();
    }

    private static List<OptionKey> letters(JsonNode json, String field) {
        JsonNode array = json.path(field);
        if (!array.isArray() || array.size() > 8) {
            throw new IllegalArgumentException("a response without a list of " + field);
        }
        return array.valueStream().map(ResponseJson::letter).toList();
    }

    private static <T> Map<OptionKey, T> map(
            JsonNode json, String field, Function<JsonNode, T> value) {
        JsonNode object = json.path(field);
        if (!object.isObject() || object.size() > 8) {
            throw new IllegalArgumentException("a response without " + field);
        }
        return object.propertyStream()
                .collect(
                        Collectors.toMap(
                                entry -> new OptionKey(entry.getKey()),
                                entry -> value.apply(entry.getValue()),
                                (one, _) -> one,
                                HashMap::new));
    }

    private static OptionKey letter(JsonNode json) {
        return new OptionKey(text(json));
    }

    private static String text(JsonNode json) {
        if (!json.isString()) {
            throw new IllegalArgumentException("a response with something that is no text");
        }
        return json.asString();
    }

    private static int rating(JsonNode json) {
        if (!json.isInt()) {
            throw new IllegalArgumentException("a response with a rating that is no number");
        }
        return json.asInt();
    }

    private static boolean truth(JsonNode json) {
        if (!json.isBoolean()) {
            throw new IllegalArgumentException("a response that is neither true nor false");
        }
        return json.asBoolean();
    }

    /** Digits with a point and a sign, never an exponent: that could be made very long. */
    private static BigDecimal number(String text) {
        if (!text.matches("-?[0-9]{1,12}(\\.[0-9]{1,6})?")) {
            throw new IllegalArgumentException("a response with a number of another shape");
        }
        return new BigDecimal(text);
    }
}
