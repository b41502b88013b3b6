package eu.most.lesson;

import eu.most.catalogue.ModulePart;
import eu.most.catalogue.PartTexts;
import eu.most.catalogue.spi.ContentSchema;
import eu.most.catalogue.spi.ModuleInspection;
import eu.most.catalogue.spi.ModuleSource;
import eu.most.catalogue.spi.PartFormat;
import eu.most.catalogue.spi.PlainText;
import eu.most.catalogue.spi.Problems;
import eu.most.catalogue.spi.SchemaFragment;
import eu.most.catalogue.spi.TextInspection;
import eu.most.catalogue.spi.YamlFile;
import eu.most.kernel.LanguageTag;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * The glossary in the content format: the keys of its terms, and a file of texts in each language.
 */
@Component
class GlossaryFormat implements PartFormat {

    /** The field of {@code module.yaml}. */
    static final String FIELD = "glossary";

    private static final SchemaFragment SCHEMA =
            SchemaFragment.beside(GlossaryFormat.class, "glossary.schema.json");
    private static final ContentSchema TEXTS = ContentSchema.named("glossary-text");

    private static String path(LanguageTag language) {
        return language + "/glossary.yaml";
    }

    /** The keys of the terms in their order. */
    static Set<String> keys(ModuleSource module) {
        Set<String> keys = new LinkedHashSet<>();
        module.root().path(FIELD).forEach(key -> keys.add(key.asString()));
        return keys;
    }

    /** The texts in a language alone, as far as they are there. */
    static GlossaryTexts read(ModuleSource module, LanguageTag language) {
        Map<TermKey, GlossaryTexts.Term> terms = new HashMap<>();
        JsonNode texts =
                module.files()
                        .yaml(path(language), new Problems())
                        .map(YamlFile::root)
                        .map(root -> root.path("terms"))
                        .orElseGet(MissingNode::getInstance);
        for (String key : keys(module)) {
            JsonNode term = texts.path(key);
            if (term.has("term") && term.has("meaning")) {
                terms.put(
                        new TermKey(key),
                        new GlossaryTexts.Term(
                                language,
                                plain(term.path("term")),
                                plain(term.path("meaning")),
                                term.path("forms")
                                        .valueStream()
                                        .map(GlossaryFormat::plain)
                                        .toList()));
            }
        }
        return new GlossaryTexts(terms);
    }

    @Override
    public SchemaFragment schema() {
        return SCHEMA;
    }

    @Override
    public void check(ModuleInspection inspection) {
        // The schema says all: keys, each once.
    }

    @Override
    public void checkTexts(TextInspection inspection) {
        Set<String> keys = keys(inspection.module());
        String path = path(inspection.language());
        boolean isThere = inspection.files().expect(path);
        if (isThere) {
            inspection
                    .yaml(path, TEXTS)
                    .ifPresent(file -> inspection.compare(file, "/terms", keys));
        } else if (!keys.isEmpty()) {
            inspection.lacksFile(path, FIELD);
        }
    }

    @Override
    public ModulePart assemble(ModuleSource module) {
        return new Glossary(keys(module).stream().map(TermKey::new).toList());
    }

    @Override
    public PartTexts texts(
            ModuleSource module, LanguageTag language, Optional<PartTexts> fallback) {
        GlossaryTexts here = read(module, language);
        return fallback.map(GlossaryTexts.class::cast).map(here::over).orElse(here);
    }

    private static String plain(JsonNode text) {
        return PlainText.of(text.asString());
    }
}
