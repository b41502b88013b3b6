package eu.most.catalogue.spi;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A JSON Schema of the content format, always one that belongs to this application, whatever the
 * content folder contains.
 *
 * @see <a href="https://json-schema.org/draft/2020-12">JSON Schema, draft 2020-12</a>
 */
public final class ContentSchema {

    private final Schema schema;

    private ContentSchema(String json) {
        schema = registry().getSchema(json, InputFormat.JSON);
    }

    /**
     * The schema in {@code content/schema/}.
     *
     * @param name of the file, without its ending
     */
    public static ContentSchema named(String name) {
        return new ContentSchema(JsonResource.text("content/schema/" + name + ".schema.json"));
    }

    /** A schema that was put together. */
    public static ContentSchema of(JsonNode schema) {
        return new ContentSchema(schema.toString());
    }

    /** Reports where a file breaks the schema; says whether it keeps to it. */
    public boolean check(YamlFile file, Problems problems) {
        List<Error> errors = schema.validate(file.root());
        errors.forEach(error -> report(error, file, problems));
        return errors.isEmpty();
    }

    private static void report(Error error, YamlFile file, Problems problems) {
        String pointer = error.getInstanceLocation().toString();
        String property = error.getProperty() == null ? "" : error.getProperty();
        JsonNode rule = error.getSchemaNode();
        String limit = rule == null ? "" : rule.asString("");
        String field = nameOf(pointer);
        switch (String.valueOf(error.getKeyword())) {
            case "required" ->
                    problems.add(
                            FormatProblem.MISSING_FIELD,
                            file,
                            within(pointer, property),
                            "field",
                            property);
            case "additionalProperties", "false", "properties" ->
                    problems.add(
                            FormatProblem.UNKNOWN_FIELD,
                            file,
                            property.isEmpty() ? pointer : within(pointer, property),
                            "field",
                            property.isEmpty() ? field : property);
            case "type" ->
                    problems.add(
                            FormatProblem.WRONG_TYPE,
                            file,
                            pointer,
                            "field",
                            field,
                            "wanted",
                            listed(rule));
            case "enum", "const" ->
                    problems.add(
                            FormatProblem.VALUE_NOT_ALLOWED,
                            file,
                            pointer,
                            "field",
                            field,
                            "allowed",
                            listed(rule));
            case "pattern", "propertyNames" ->
                    problems.add(
                            FormatProblem.WRONG_SHAPE,
                            file,
                            pointer,
                            "field",
                            field,
                            "shape",
                            limit);
            case "minItems", "minProperties" ->
                    limited(FormatProblem.TOO_FEW_ENTRIES, file, pointer, limit, problems);
            case "maxItems", "maxProperties" ->
                    limited(FormatProblem.TOO_MANY_ENTRIES, file, pointer, limit, problems);
            case "minLength" -> limited(FormatProblem.TOO_SHORT, file, pointer, limit, problems);
            case "maxLength" -> limited(FormatProblem.TOO_LONG, file, pointer, limit, problems);
            case "minimum" -> limited(FormatProblem.TOO_SMALL, file, pointer, limit, problems);
            case "maximum" -> limited(FormatProblem.TOO_LARGE, file, pointer, limit, problems);
            case "multipleOf" ->
                    problems.add(
                            FormatProblem.NOT_A_MULTIPLE,
                            file,
                            pointer,
                            "field",
                            field,
                            "step",
                            limit);
            case "uniqueItems" ->
                    problems.add(FormatProblem.ENTRY_TWICE, file, pointer, "field", field);
            case "contains", "minContains", "maxContains" ->
                    problems.add(FormatProblem.WRONG_SCORING, file, pointer);
            default ->
                    problems.add(
                            FormatProblem.AGAINST_SCHEMA,
                            file,
                            pointer,
                            "field",
                            field,
                            "rule",
                            String.valueOf(error.getMessage()));
        }
    }

    private static void limited(
            ProblemKind kind, YamlFile file, String pointer, String limit, Problems problems) {
        problems.add(kind, file, pointer, "field", nameOf(pointer), "limit", limit);
    }

    private static String within(String pointer, String property) {
        return pointer + "/" + YamlFile.escaped(property);
    }

    private static String nameOf(String pointer) {
        return pointer.isEmpty()
                ? "–"
                : pointer.substring(pointer.lastIndexOf('/') + 1)
                        .replace("~1", "/")
                        .replace("~0", "~");
    }

    private static String listed(JsonNode rule) {
        if (rule == null || !rule.isArray()) {
            return rule == null ? "" : rule.asString("");
        }
        return String.join(", ", rule.valueStream().map(JsonNode::asString).toList());
    }

    /** One for each schema: put together in another way, it has the same name. */
    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder ->
                        builder.schemaRegistryConfig(
                                SchemaRegistryConfig.builder()
                                        .pathType(PathType.JSON_POINTER)
                                        .build()));
    }
}
