package eu.most.catalogue.spi;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A YAML file as plain data that remembers its lines. Only what JSON knows is taken: no tags, no
 * anchors, no aliases, one document, no key twice. So nothing can be constructed, and no small file
 * can grow into a big one.
 *
 * @see <a href="https://yaml.org/spec/1.2.2/#103-core-schema">YAML 1.2.2, core schema</a>
 */
public final class YamlFile {

    private static final int DEEPEST = 20;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[-+]?[0-9]{1,18}");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,18}\\.[0-9]{1,18}");

    private final String path;
    private final Map<String, Integer> lines;
    private final JsonNode root;

    private YamlFile(String path, JsonNode root, Map<String, Integer> lines) {
        this.path = path;
        this.root = root;
        this.lines = lines;
    }

    /** Reads a file; empty if it is no such YAML, which is then among the problems. */
    public static Optional<YamlFile> read(String path, String text, Problems problems) {
        try {
            Reader reader = new Reader(text);
            JsonNode root = reader.document();
            return Optional.of(new YamlFile(path, root, reader.lines));
        } catch (Refused refused) {
            problems.add(refused.kind, path, refused.line, refused.name, refused.value);
        } catch (MarkedYamlEngineException e) {
            problems.add(
                    FormatProblem.NOT_YAML,
                    path,
                    e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0),
                    "detail",
                    String.valueOf(e.getProblem()));
        } catch (YamlEngineException e) {
            problems.add(FormatProblem.NOT_YAML, path, "detail", String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    public String path() {
        return path;
    }

    public JsonNode root() {
        return root;
    }

    /** The line, from 1, of the value at a JSON pointer, or of the nearest one around it. */
    public int line(String pointer) {
        String at = pointer;
        while (!lines.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return lines.getOrDefault(at, 1);
    }

    /** A field name as a part of a JSON pointer (RFC 6901). */
    public static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static final class Refused extends RuntimeException {

        private final ProblemKind kind;
        private final int line;
        private final String name;
        private final String value;

        Refused(ProblemKind kind, int line, String name, String value) {
            super(null, null, false, false);
            this.kind = kind;
            this.line = line;
            this.name = name;
            this.value = value;
        }
    }

    private static final class Reader {

        private final ParserImpl events;
        private final Map<String, Integer> lines = new HashMap<>();

        Reader(String text) {
            LoadSettings settings =
                    LoadSettings.builder()
                            .setCodePointLimit(ContentFiles.BIGGEST_TEXT)
                            .setUseMarks(true)
                            .build();
            events = new ParserImpl(settings, new StreamReader(settings, text));
        }

        JsonNode document() {
            events.next();
            if (events.checkEvent(Event.ID.StreamEnd)) {
                return NODES.nullNode();
            }
            events.next();
            JsonNode root = value("", events.next(), 0);
            events.next();
            if (!events.checkEvent(Event.ID.StreamEnd)) {
                throw refused(FormatProblem.YAML_FEATURE, events.peekEvent(), "feature", "---");
            }
            return root;
        }

        private JsonNode value(String pointer, Event event, int depth) {
            lines.putIfAbsent(pointer, lineOf(event));
            if (depth > DEEPEST) {
                throw refused(
                        FormatProblem.NESTED_TOO_DEEPLY, event, "limit", String.valueOf(DEEPEST));
            }
            requirePlain(event);
            return switch (event) {
                case ScalarEvent scalar -> scalar(scalar);
                case SequenceStartEvent start -> sequence(pointer, depth);
                case MappingStartEvent start -> mapping(pointer, depth);
                default -> throw new IllegalStateException("no value: " + event);
            };
        }

        private JsonNode sequence(String pointer, int depth) {
            ArrayNode array = NODES.arrayNode();
            while (!events.checkEvent(Event.ID.SequenceEnd)) {
                array.add(value(pointer + "/" + array.size(), events.next(), depth + 1));
            }
            events.next();
            return array;
        }

        private JsonNode mapping(String pointer, int depth) {
            ObjectNode object = NODES.objectNode();
            while (!events.checkEvent(Event.ID.MappingEnd)) {
                Event key = events.next();
                requirePlain(key);
                if (!(key instanceof ScalarEvent name)) {
                    throw refused(FormatProblem.YAML_FEATURE, key, "feature", "? […]");
                }
                if (object.has(name.getValue())) {
                    throw refused(FormatProblem.FIELD_TWICE, key, "field", name.getValue());
                }
                String child = pointer + "/" + escaped(name.getValue());
                lines.put(child, lineOf(key));
                object.set(name.getValue(), value(child, events.next(), depth + 1));
            }
            events.next();
            return object;
        }

        private static JsonNode scalar(ScalarEvent event) {
            String text = event.getValue();
            if (!event.isPlain()) {
                return NODES.stringNode(text);
            }
            return switch (text) {
                case "", "~", "null", "Null", "NULL" -> NODES.nullNode();
                case "true", "True", "TRUE" -> NODES.booleanNode(true);
                case "false", "False", "FALSE" -> NODES.booleanNode(false);
                default -> {
                    if (WHOLE_NUMBER.matcher(text).matches()) {
                        yield NODES.numberNode(new BigInteger(text).longValueExact());
                    }
                    yield NUMBER.matcher(text).matches()
                            ? NODES.numberNode(new BigDecimal(text))
                            : NODES.stringNode(text);
                }
            };
        }

        private static void requirePlain(Event event) {
            if (event instanceof AliasEvent alias) {
                throw refused(FormatProblem.YAML_FEATURE, event, "feature", "*" + alias.getAlias());
            }
            if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
                throw refused(
                        FormatProblem.YAML_FEATURE, event, "feature", "&" + node.getAnchor().get());
            }
            Optional<String> tag =
                    switch (event) {
                        case ScalarEvent scalar -> scalar.getTag();
                        case CollectionStartEvent collection -> collection.getTag();
                        default -> Optional.empty();
                    };
            if (tag.isPresent()) {
                throw refused(FormatProblem.YAML_FEATURE, event, "feature", "!" + tag.get());
            }
        }

        private static Refused refused(ProblemKind kind, Event event, String name, String value) {
            return new Refused(kind, lineOf(event), name, value);
        }

        private static int lineOf(Event event) {
            return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        }
    }
}
