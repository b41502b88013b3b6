package eu.most.scenario;

import eu.most.catalogue.StepKey;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.catalogue.spi.ContentFiles;
import eu.most.catalogue.spi.ModuleFiles;
import eu.most.items.EveryKind;
import eu.most.items.ItemKey;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A scenario that asks one question after the other, one of each kind, and counts full answers. */
final class EveryKindAsked {

    static final TrainingModuleKey MODULE = new TrainingModuleKey("every-kind-asked");
    static final StepKey STEP = new StepKey("round");

    /** All items of {@link EveryKind} but the text, in the order in which they are asked. */
    static final List<ItemKey> ITEMS =
            Stream.of(
                            "who-first",
                            "what-to-bring",
                            "open-door",
                            "steps-of-alarm",
                            "whom-to-ask",
                            "hand-over",
                            "where-to-sit",
                            "how-long",
                            "raised-voice",
                            "late-visit",
                            "secret-told")
                    .map(ItemKey::new)
                    .toList();

    private EveryKindAsked() {}

    static ModuleFiles files() {
        SortedMap<String, byte[]> files = new TreeMap<>(EveryKind.files().content().files());
        String module = text(files, "module.yaml");
        String items = module.substring(module.indexOf("items:\n  - key: who-first"));
        String head = module.substring(0, module.indexOf("steps:"));
        put(
                files,
                "module.yaml",
                head.replace("key: every-kind\n", "key: every-kind-asked\n")
                        + "steps:\n  - {key: round, kind: scenario, minutes: 20, outcomes: [act-safely]}\n"
                        + items);
        for (String language : List.of("en", "cs", "sl", "de")) {
            String path = language + "/module.yaml";
            put(files, path, text(files, path).replace("  test: ", "  round: "));
        }
        StringBuilder graph =
                new StringBuilder(
                        "start: ask-who-first\nvariables:\n"
                                + "  - {key: right, kind: number, min: 0, max: 20, start: 0}\nnodes:\n");
        StringBuilder texts =
                new StringBuilder("role: You are new.\nsituation: You are asked.\n" + "nodes:\n");
        for (int i = 0; i < ITEMS.size(); i++) {
            String next = i + 1 < ITEMS.size() ? "ask-" + ITEMS.get(i + 1) : "done";
            graph.append(
                            "  - {key: ask-%s, scene: {place: office}, item: %s,"
                                    .formatted(ITEMS.get(i), ITEMS.get(i)))
                    .append(" full: [{variable: right, add: 1}], next: %s}%n".formatted(next));
            texts.append(
                    "  ask-%s: {title: \"Number %d\", text: Go on.}%n"
                            .formatted(ITEMS.get(i), i + 1));
        }
        graph.append(
                "endings:\n  - {key: done, scene: {place: office}, verdict: good, scores: {act-safely: 100}}\n");
        texts.append("endings:\n  done: {title: All asked, text: That was all.}\n");
        put(files, "scenarios/round.yaml", graph.toString());
        put(files, "en/scenarios/round.yaml", texts.toString());
        return new ModuleFiles(MODULE.value(), new ContentFiles(files));
    }

    private static String text(SortedMap<String, byte[]> files, String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    private static void put(SortedMap<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
