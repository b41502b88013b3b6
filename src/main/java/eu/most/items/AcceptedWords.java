package eu.most.items;

import eu.most.catalogue.spi.ModuleSource;
import eu.most.catalogue.spi.Problems;
import eu.most.catalogue.spi.YamlFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What is accepted in gaps that are typed: each language says it for itself, and all of it is
 * right, because whoever answers may change the language.
 */
final class AcceptedWords {

    private final List<JsonNode> texts;

    private AcceptedWords(List<JsonNode> texts) {
        this.texts = texts;
    }

    /** Those of a module, of its source language first. */
    static AcceptedWords of(ModuleSource module) {
        Set<String> paths = new LinkedHashSet<>();
        paths.add(ItemBankFormat.path(module.sourceLanguage()));
        module.files().content().files().keySet().stream()
                .filter(path -> path.matches("[^/]+/items\\.yaml"))
                .forEach(paths::add);
        List<JsonNode> texts = new ArrayList<>();
        for (String path : paths) {
            module.files()
                    .yaml(path, new Problems())
                    .map(YamlFile::root)
                    .map(root -> root.path("items"))
                    .ifPresent(texts::add);
        }
        return new AcceptedWords(texts);
    }

    List<String> of(JsonNode item, JsonNode gap) {
        Set<String> accepted = new LinkedHashSet<>();
        for (JsonNode items : texts) {
            items.path(item.path("key").asString())
                    .path("accepted")
                    .path(gap.path("key").asString())
                    .forEach(word -> accepted.add(word.asString()));
        }
        return List.copyOf(accepted);
    }
}
