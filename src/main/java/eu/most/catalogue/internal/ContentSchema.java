package eu.most.catalogue.internal;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import eu.most.catalogue.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/**
 * The JSON Schemas of the content format, always those that belong to this application, whatever
 * the content folder contains.
 *
 * @see <a href="https://json-schema.org/draft/2020-12">JSON Schema, draft 2020-12</a>
 */
enum ContentSchema {
    MODULE("module"),
    MODULE_TEXT("module-text"),
    ITEMS_TEXT("items-text"),
    PROGRAMME("programme"),
    COMPETENCIES("competencies");

    private final Schema schema;

    ContentSchema(String name) {
        String file = "content/schema/" + name + ".schema.json";
        try (InputStream in = new ClassPathResource(file).getInputStream()) {
            schema = Registry.SCHEMAS.getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException("the application lacks " + file, e);
        }
    }

    /** Reports where a file breaks the schema; says whether it keeps to it. */
    boolean check(YamlFile file, Problems problems) {
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
        int line = file.line(pointer);
        switch (String.valueOf(error.getKeyword())) {
            case "required" ->
                    problems.add(ProblemKind.MISSING_FIELD, file.path(), line, "field", property);
            case "additionalProperties", "false", "properties" ->
                    problems.add(
                            ProblemKind.UNKNOWN_FIELD,
                            file.path(),
                            property.isEmpty()
                                    ? line
                                    : file.line(pointer + "/" + YamlFile.escaped(property)),
                            "field",
                            property.isEmpty() ? field : property);
            case "type" ->
                    problems.add(
                            ProblemKind.WRONG_TYPE,
                            file.path(),
                            line,
                            "field",
                            field,
                            "wanted",
                            listed(rule));
            case "enum", "const" ->
                    problems.add(
                            ProblemKind.VALUE_NOT_ALLOWED,
                            file.path(),
                            line,
                            "field",
                            field,
                            "allowed",
                            listed(rule));
            case "pattern", "propertyNames" ->
                    problems.add(
                            ProblemKind.WRONG_SHAPE,
                            file.path(),
                            line,
                            "field",
                            field,
                            "shape",
                            limit);
            case "minItems", "minProperties" ->
                    limited(ProblemKind.TOO_FEW_ENTRIES, file, line, field, limit, problems);
            case "maxItems", "maxProperties" ->
                    limited(ProblemKind.TOO_MANY_ENTRIES, file, line, field, limit, problems);
            case "minLength" -> limited(ProblemKind.TOO_SHORT, file, line, field, limit, problems);
            case "maxLength" -> limited(ProblemKind.TOO_LONG, file, line, field, limit, problems);
            case "minimum" -> limited(ProblemKind.TOO_SMALL, file, line, field, limit, problems);
            case "maximum" -> limited(ProblemKind.TOO_LARGE, file, line, field, limit, problems);
            case "multipleOf" ->
                    problems.add(
                            ProblemKind.NOT_A_MULTIPLE,
                            file.path(),
                            line,
                            "field",
                            field,
                            "step",
                            limit);
            case "uniqueItems" ->
                    problems.add(ProblemKind.ENTRY_TWICE, file.path(), line, "field", field);
            case "contains", "minContains", "maxContains" ->
                    problems.add(ProblemKind.WRONG_SCORING, file.path(), line);
            default ->
                    problems.add(
                            ProblemKind.AGAINST_SCHEMA,
                            file.path(),
                            line,
                            "field",
                            field,
                            "rule",
                            String.valueOf(error.getMessage()));
        }
    }

    private static void limited(
            ProblemKind kind,
            YamlFile file,
            int line,
            String field,
            String limit,
            Problems problems) {
        problems.add(kind, file.path(), line, "field", field, "limit", limit);
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

    /** Apart, because an enum constant is made before the static fields of its enum. */
    private static final class Registry {

        static final SchemaRegistry SCHEMAS =
                SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder ->
                                builder.schemaRegistryConfig(
                                        SchemaRegistryConfig.builder()
                                                .pathType(PathType.JSON_POINTER)
                                                .build()));
    }
}
