package eu.most.lesson;

import eu.most.catalogue.spi.ModuleSource;
import eu.most.catalogue.spi.RecordingFile;
import eu.most.catalogue.spi.TextInspection;
import eu.most.items.ItemKind;
import eu.most.items.ItemTraits.Use;
import eu.most.kernel.LanguageTag;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Checks that what the lessons of a module name in one language is there, and is what it is named
 * as: items, recordings, terms. And that every language has the same blocks.
 */
final class LessonBlocksCheck {

    private final TextInspection inspection;
    private final ModuleSource module;
    private final GlossaryTexts glossary;
    private final Set<String> asked = new HashSet<>();
    private final Set<String> named = new HashSet<>();

    LessonBlocksCheck(TextInspection inspection) {
        this.inspection = inspection;
        this.module = inspection.module();
        glossary = GlossaryFormat.read(module, inspection.language());
    }

    /** The path of the captions of a recording within the module. */
    static String captions(LanguageTag language, String recording) {
        return language + "/captions/" + RecordingFile.stem(recording) + ".vtt";
    }

    /** Checks one lesson. */
    void check(String file, LessonCheck.References found) {
        for (LessonCheck.Block block : found.blocks()) {
            switch (block.marker().kind()) {
                case CHECK -> checkItem(block, file);
                case AUDIO, VIDEO -> checkRecording(block, file);
                default -> {}
            }
        }
        found.terms().forEach(term -> checkTerm(term, file));
    }

    /** Checks that nothing is there for lessons and in none of them, once all are checked. */
    void finish() {
        if (!inspection.isSource()) {
            return;
        }
        JsonNode items = module.root().path("items");
        for (int i = 0; i < items.size(); i++) {
            String key = items.path(i).path("key").asString();
            if (Use.of(items.path(i)) == Use.CHECK && !asked.contains(key)) {
                structure(LessonProblem.CHECK_NOWHERE, "/items/" + i + "/use", key);
            }
        }
        int place = 0;
        for (String key : GlossaryFormat.keys(module)) {
            if (!named.contains(key)) {
                structure(LessonProblem.UNUSED_TERM, "/" + GlossaryFormat.FIELD + "/" + place, key);
            }
            place++;
        }
    }

    private void checkItem(LessonCheck.Block block, String file) {
        String key = block.marker().argument();
        JsonNode item =
                module.root()
                        .path("items")
                        .valueStream()
                        .filter(each -> each.path("key").asString().equals(key))
                        .findFirst()
                        .orElse(null);
        if (item == null) {
            problem(LessonProblem.CHECK_OF_UNKNOWN_ITEM, file, block, "key", key);
        } else if (!ItemKind.of(item.path("kind").asString()).isMarkedAtOnce()) {
            problem(LessonProblem.CHECK_NOT_MARKED_AT_ONCE, file, block, "key", key);
        } else if (Use.of(item) != Use.CHECK) {
            problem(LessonProblem.CHECK_OF_TEST_ITEM, file, block, "key", key);
        }
        if (!asked.add(key)) {
            problem(LessonProblem.CHECK_TWICE, file, block, "key", key);
        }
    }

    private void checkRecording(LessonCheck.Block block, String file) {
        String name = block.marker().argument();
        if (!RecordingFile.isName(name)) {
            return;
        }
        if (!inspection.files().useMedia(name)) {
            problem(LessonProblem.MISSING_RECORDING, file, block, "name", name);
        }
        if (block.isEmpty() && inspection.isSource()) {
            problem(LessonProblem.MISSING_TRANSCRIPT, file, block, "name", name);
        } else if (block.isEmpty()) {
            problem(
                    LessonProblem.TRANSCRIPT_GAP,
                    file,
                    block,
                    "name",
                    name,
                    "language",
                    inspection.language().value());
        }
        if (RecordingFile.isFilm(name)) {
            checkCaptions(name);
        }
    }

    private void checkCaptions(String recording) {
        String path = captions(inspection.language(), recording);
        if (!inspection.files().expect(path)) {
            inspection.lacksFile(path, recording);
        }
        module.files()
                .content()
                .text(path)
                .ifPresent(text ->
                        new CaptionsCheck(module.files().shown(path), inspection.problems())
                                .check(text, RecordingFile.stem(recording)));
    }

    private void checkTerm(LessonCheck.TermMark term, String file) {
        if (!term.key().isEmpty()) {
            named.add(term.key());
            if (!GlossaryFormat.keys(module).contains(term.key())) {
                inspection
                        .problems()
                        .add(LessonProblem.UNKNOWN_TERM, file, term.line(), "key", term.key());
            }
            return;
        }
        glossary.find("", term.text(), inspection.language())
                .ifPresentOrElse(
                        key -> named.add(key.value()),
                        () ->
                                inspection
                                        .problems()
                                        .add(
                                                LessonProblem.TERM_NOT_RECOGNISED,
                                                file,
                                                term.line(),
                                                "text",
                                                term.text()));
    }

    /**
     * Reports where the blocks of a lesson are not those of the source language. The first that
     * differs says all: those after it stand elsewhere because of it.
     */
    void compare(String file, List<LessonCheck.Block> found, List<LessonCheck.Block> wanted) {
        for (int i = 0; i < Math.max(found.size(), wanted.size()); i++) {
            String here = i < found.size() ? found.get(i).text() : "";
            String there = i < wanted.size() ? wanted.get(i).text() : "";
            if (!here.equals(there)) {
                int line = i < found.size() ? found.get(i).line() : 0;
                inspection
                        .problems()
                        .add(
                                LessonProblem.BLOCK_DIFFERS,
                                file,
                                line,
                                "found",
                                here.isEmpty() ? "–" : here,
                                "wanted",
                                there.isEmpty() ? "–" : there);
                return;
            }
        }
    }

    private void structure(LessonProblem kind, String pointer, String key) {
        inspection.inspection().problem(kind, pointer, "key", key);
    }

    private void problem(
            LessonProblem kind, String file, LessonCheck.Block block, String... arguments) {
        inspection.problems().add(kind, file, block.line(), arguments);
    }
}
