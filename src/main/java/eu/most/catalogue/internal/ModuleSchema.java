package eu.most.catalogue.internal;

import eu.most.catalogue.spi.ActivityFormat;
import eu.most.catalogue.spi.ContentFormats;
import eu.most.catalogue.spi.SchemaFragment;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the JSON Schema of {@code module.yaml} together: what every module has, what the kinds of
 * activities ask of their steps, and what parts add.
 */
public final class ModuleSchema {

    private ModuleSchema() {}

    /** The schema with all that the application has. */
    public static JsonNode of(ContentFormats formats) {
        ObjectNode schema =
                (ObjectNode) SchemaFragment.beside(ModuleSchema.class, "module.schema.json").json();
        ObjectNode definitions = schema.withObject("$defs");
        formats.parts().forEach(part -> add(part.schema(), schema, definitions));
        addKinds(formats.activities(), definitions.withObject("step"), definitions);
        return schema;
    }

    private static void add(SchemaFragment fragment, ObjectNode schema, ObjectNode definitions) {
        fragment.properties()
                .properties()
                .forEach(it -> schema.withObject("properties").set(it.getKey(), it.getValue()));
        fragment.required().forEach(schema.withArray("required")::add);
        define(fragment, definitions);
    }

    private static void addKinds(
            List<ActivityFormat> formats, ObjectNode step, ObjectNode definitions) {
        ObjectNode properties = step.withObject("properties");
        ArrayNode kinds = properties.withObject("kind").putArray("enum");
        Set<String> fields = new TreeSet<>();
        formats.forEach(format -> {
            kinds.add(format.kind().value());
            fields.addAll(format.schema().fields());
            define(format.schema(), definitions);
        });
        fields.forEach(field -> properties.put(field, true));
        ArrayNode rules = step.putArray("allOf");
        formats.forEach(format -> addRule(format, fields, rules.addObject()));
    }

    /** A step of this kind has its own fields, and none of another kind. */
    private static void addRule(ActivityFormat format, Set<String> fields, ObjectNode rule) {
        ObjectNode condition = rule.putObject("if");
        condition.putObject("properties").putObject("kind").put("const", format.kind().value());
        condition.putArray("required").add("kind");
        ObjectNode then = rule.putObject("then");
        SchemaFragment own = format.schema();
        if (!own.required().isEmpty()) {
            own.required().forEach(then.putArray("required")::add);
        }
        ObjectNode properties = then.putObject("properties");
        fields.forEach(field -> {
            if (own.properties().has(field)) {
                properties.set(field, own.properties().path(field));
            } else {
                properties.put(field, false);
            }
        });
    }

    private static void define(SchemaFragment fragment, ObjectNode definitions) {
        fragment.definitions()
                .properties()
                .forEach(it -> definitions.set(it.getKey(), it.getValue()));
    }
}
