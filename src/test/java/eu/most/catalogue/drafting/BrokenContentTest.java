package eu.most.catalogue.drafting;

import static eu.most.catalogue.drafting.ContentOnDisk.COMPETENCIES;
import static eu.most.catalogue.drafting.ContentOnDisk.CZECH_ITEMS;
import static eu.most.catalogue.drafting.ContentOnDisk.CZECH_LESSON;
import static eu.most.catalogue.drafting.ContentOnDisk.CZECH_TITLES;
import static eu.most.catalogue.drafting.ContentOnDisk.ITEMS;
import static eu.most.catalogue.drafting.ContentOnDisk.LESSON;
import static eu.most.catalogue.drafting.ContentOnDisk.PICTURE;
import static eu.most.catalogue.drafting.ContentOnDisk.PROGRAMME;
import static eu.most.catalogue.drafting.ContentOnDisk.STRUCTURE;
import static eu.most.catalogue.drafting.ContentOnDisk.TITLES;
import static eu.most.catalogue.spi.FormatProblem.*;
import static eu.most.items.ItemProblem.*;
import static eu.most.lesson.LessonProblem.*;
import static eu.most.quiz.QuizProblem.*;
import static org.assertj.core.api.Assertions.assertThat;

import eu.most.WholeApplication;
import eu.most.catalogue.internal.ContentFolder;
import eu.most.catalogue.internal.ModuleCheck;
import eu.most.catalogue.internal.SharedFiles;
import eu.most.catalogue.spi.ContentFiles;
import eu.most.catalogue.spi.ContentProblem;
import eu.most.catalogue.spi.FormatProblem;
import eu.most.catalogue.spi.ModuleFiles;
import eu.most.catalogue.spi.ProblemKind;
import eu.most.catalogue.spi.Problems;
import eu.most.items.ItemProblem;
import eu.most.kernel.LanguageTag;
import eu.most.lesson.LessonProblem;
import eu.most.quiz.QuizProblem;
import eu.most.uikit.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One broken file for each thing that can be wrong, and some that mean harm. */
@WholeApplication
class BrokenContentTest {

    private static final Messages MESSAGES = new Messages();

    @TempDir private Path folder;

    @Autowired private ModuleCheck check;

    @Test
    void theContentThatTheseTestsBreakIsSound() {
        assertThat(problemsOf(ContentOnDisk.in(folder))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("brokenContent")
    void saysFileLineAndWhatToDo(Broken broken) {
        ContentOnDisk content = ContentOnDisk.in(folder);
        broken.change().accept(content);

        List<ContentProblem> problems =
                Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(60), () -> problemsOf(content));

        assertThat(problems)
                .anySatisfy(problem -> {
                    assertThat(problem.kind()).isEqualTo(broken.kind());
                    assertThat(problem.file()).isEqualTo(broken.file());
                    assertThat(problem.line())
                            .isEqualTo(
                                    broken.line() == 0
                                            ? OptionalInt.empty()
                                            : OptionalInt.of(broken.line()));
                    assertThat(problem.field().isPresent()).isEqualTo(broken.hasField());
                });
        assertThat(problems)
                .allSatisfy(problem ->
                        assertThat(
                                        MESSAGES.text(
                                                problem.kind().messageKey(),
                                                LanguageTag.ENGLISH,
                                                problem.arguments()))
                                .doesNotContain("{")
                                .hasSizeLessThan(600));
    }

    @Test
    void everyKindOfProblemIsTried() {
        Set<ProblemKind> tried =
                new HashSet<>(Set.of(VERSION_TAKEN, TOO_MANY_FILES, AGAINST_SCHEMA));
        brokenContent().forEach(broken -> tried.add(broken.kind()));
        assertThat(tried).containsExactlyInAnyOrderElementsOf(allKinds());
    }

    @Test
    void everyKindOfProblemIsExplainedInEveryLanguage() {
        for (ProblemKind kind : allKinds()) {
            for (LanguageTag language : MESSAGES.languages()) {
                assertThat(MESSAGES.text(kind.messageKey(), language, Map.of()))
                        .doesNotStartWith("!");
                assertThat(MESSAGES.text(kind.whatToDoKey(), language, Map.of()))
                        .doesNotStartWith("!");
            }
        }
    }

    @Test
    void aMissingTranslationIsAWarningAndNotAnError() {
        List<ContentProblem> problems =
                problemsOf(ContentOnDisk.in(folder).without(CZECH_LESSON).without(CZECH_ITEMS));

        assertThat(problems).hasSize(2).allMatch(ContentProblem::isWarning);
    }

    @Test
    void whatEditorsLeaveBehindIsPassedOver() {
        assertThat(
                        problemsOf(
                                ContentOnDisk.in(folder)
                                        .with("modules/first-aid/.DS_Store", "x")
                                        .with("modules/first-aid/en/items.yaml~", "x")
                                        .with("modules/first-aid/media/Thumbs.db", "x")))
                .isEmpty();
    }

    @Test
    void aFolderWithoutEndIsNotReadWithoutEnd() {
        ContentOnDisk content = ContentOnDisk.in(folder);
        for (int i = 0; i < 5_100; i++) {
            content.with("modules/first-aid/media/p" + i + ".svg", "<svg/>");
        }
        assertThat(problemsOf(content)).extracting(ContentProblem::kind).contains(TOO_MANY_FILES);
    }

    static Stream<Broken> brokenContent() {
        String media = "modules/first-aid/media/";
        return Stream.of(
                // Files
                broken(UNKNOWN_FILE, "modules/first-aid/en/notes.txt", 0).by("x"),
                broken(UNKNOWN_FILE, "modules/first-aid/en/lessons/lok.md", 0).by("x"),
                broken(LANGUAGE_NOT_LISTED, "modules/first-aid/sl", 0)
                        .by(c -> c.with("modules/first-aid/sl/module.yaml", c.text(TITLES))),
                broken(FILE_TOO_BIG, LESSON, 0).by("x".repeat(50 << 20)),
                broken(FILE_TOO_BIG, PICTURE, 0).by("x".repeat(3 << 20)),
                broken(NOT_READABLE, "modules/first-aid/media/passwords.svg", 0)
                        .by(c -> link(c, "modules/first-aid/media/passwords.svg")),
                broken(WRONG_NAME, "modules/First Aid/", 0)
                        .by(c -> c.with("modules/First Aid/module.yaml", "x: 1")),
                broken(WRONG_NAME, media + "Photo 1.PNG", 0)
                        .by(c -> c.with(media + "Photo 1.PNG", "x")),
                broken(NOT_UTF8, LESSON, 0)
                        .by(c -> c.with(LESSON, "Přílohu".getBytes(StandardCharsets.ISO_8859_1))),
                broken(MISSING_FILE, LESSON, 0).by(c -> c.without(LESSON)),
                broken(MISSING_FILE, STRUCTURE, 0).by(c -> c.without(STRUCTURE)),
                broken(MISSING_FILE, ITEMS, 0).by(c -> c.without(ITEMS)),

                // YAML
                broken(NOT_YAML, STRUCTURE, 2).by("key: [first-aid\nversion: 1.0.0: x\n"),
                broken(NOT_YAML, TITLES, 2).by("title: \"never closed\n"),
                broken(YAML_FEATURE, TITLES, 2)
                        .by("title: x\nsummary: !!java.net.URL [\"http://localhost\"]\n"),
                broken(YAML_FEATURE, TITLES, 1)
                        .by(
                                "!!javax.script.ScriptEngineManager [ !!java.net.URLClassLoader [[]] ]"),
                broken(YAML_FEATURE, TITLES, 1).by(billionLaughs()),
                broken(YAML_FEATURE, TITLES, 2).by("title: x\n<<: *base\n"),
                broken(YAML_FEATURE, TITLES, 2).by("title: x\n---\ntitle: y\n"),
                broken(NESTED_TOO_DEEPLY, TITLES, 1).by("title: " + "[".repeat(100_000)),
                broken(NESTED_TOO_DEEPLY, TITLES, 1).by("{a: ".repeat(50_000)),
                broken(FIELD_TWICE, STRUCTURE, 10).by("passMark: 70", "minutes: 70"),
                broken(WRONG_TYPE, TITLES, 1).by(""),

                // Schemas
                broken(MISSING_FIELD, STRUCTURE, 1).by("passMark: 70\n", ""),
                broken(MISSING_FIELD, STRUCTURE, 16).by("minutes: 10\n    maxAtt", "maxAtt"),
                broken(UNKNOWN_FIELD, STRUCTURE, 11).by("passMark: 70", "passMark: 70\npasMark: 7"),
                broken(UNKNOWN_FIELD, STRUCTURE, 15)
                        .by("kind: lesson, minutes", "kind: lesson, maxAttempts: 2, minutes"),
                broken(WRONG_TYPE, STRUCTURE, 10).by("passMark: 70", "passMark: seventy"),
                broken(VALUE_NOT_ALLOWED, STRUCTURE, 5).by("[prison, third]", "[prison, police]"),
                broken(WRONG_SHAPE, STRUCTURE, 2).by("version: 1.0.0", "version: \"1.0\""),
                broken(TOO_FEW_ENTRIES, STRUCTURE, 5).by("[prison, third]", "[]"),
                broken(TOO_MANY_ENTRIES, STRUCTURE, 29)
                        .by(
                                "      - {key: a, correct: true}\n      - {key: b, correct: false}",
                                "      - {key: a, correct: true}"
                                        + "\n      - {key: b, correct: false}".repeat(8)),
                broken(TOO_SHORT, TITLES, 2)
                        .by("What to do until somebody comes who knows more.", "Help."),
                broken(TOO_LONG, TITLES, 1).by("First aid", "First aid".repeat(50)),
                broken(TOO_SMALL, STRUCTURE, 7).by("minutes: 20", "minutes: 1"),
                broken(TOO_LARGE, STRUCTURE, 10).by("passMark: 70", "passMark: 101"),
                broken(NOT_A_MULTIPLE, STRUCTURE, 8).by("hours: 0.25", "hours: 0.3"),
                broken(ENTRY_TWICE, STRUCTURE, 4).by("[en, cs]", "[en, en]"),
                broken(WRONG_SCORING, STRUCTURE, 29)
                        .by(
                                "{key: c, correct: false}\n  - key: who",
                                "{key: c, correct: true}\n  - key: who"),
                broken(WRONG_SCORING, STRUCTURE, 36)
                        .by("{key: b, correct: true}", "{key: b, correct: false}"),
                broken(WRONG_SCORING, STRUCTURE, 43).by("score: 1", "score: 2"),

                // What the parts say of each other
                broken(KEY_IS_NOT_ITS_NAME, STRUCTURE, 1).by("key: first-aid", "key: last-aid"),
                broken(KEY_IS_NOT_ITS_NAME, PROGRAMME, 1)
                        .by("key: first-aid\nversion", "key: second-aid\nversion"),
                broken(SOURCE_LANGUAGE_NOT_LISTED, STRUCTURE, 4).by("[en, cs]", "[cs]"),
                broken(KEY_TWICE, STRUCTURE, 33).by("key: who-helps", "key: what-first"),
                broken(KEY_TWICE, STRUCTURE, 32)
                        .by(
                                "{key: c, correct: false}\n  - key: who",
                                "{key: b, correct: false}\n  - key: who"),
                broken(JOINT_NEEDS_BOTH_SECTORS, STRUCTURE, 6).by("[prison, third]", "[prison]"),
                broken(MINUTES_DO_NOT_ADD_UP, STRUCTURE, 7).by("minutes: 20", "minutes: 25"),
                broken(HOURS_DO_NOT_FIT, STRUCTURE, 8).by("hours: 0.25", "hours: 1"),
                broken(UNKNOWN_OUTCOME, STRUCTURE, 28)
                        .by(
                                "kind: single\n    outcome: look-first",
                                "kind: single\n    outcome: look-last"),
                broken(UNKNOWN_COMPETENCY, STRUCTURE, 13)
                        .by("competency: helping", "competency: knitting"),
                broken(UNKNOWN_MODULE, PROGRAMME, 6).by("{key: first-aid", "{key: second-aid"),
                broken(ITEM_IN_TWO_RULES, STRUCTURE, 23)
                        .by("{kind: multiple, items: 1}", "{outcome: look-first, items: 1}"),
                broken(TOO_FEW_ITEMS, STRUCTURE, 23)
                        .by("{kind: multiple, items: 1}", "{kind: multiple, items: 2}"),
                broken(OUTCOME_NOT_DRAWN, STRUCTURE, 14)
                        .by(
                                "{key: look-first, competency: helping}",
                                """
                                {key: look-first, competency: helping}
                                  - {key: call-help, competency: helping}\
                                """),
                broken(UNSAFE_OPTION_EARNS, STRUCTURE, 45)
                        .by("{key: b, score: 2}", "{key: b, score: 2, unsafe: true}"),
                broken(UNKNOWN_OPTION, STRUCTURE, 51).by("answer: b}]", "answer: c}]"),
                broken(UNKNOWN_OPTION, STRUCTURE, 56).by("words: [a, b]", "words: [a, d, b]"),
                broken(OPTION_IN_NO_GAP, STRUCTURE, 55)
                        .by(
                                "[{key: a}, {key: b}]\n    gaps",
                                "[{key: a}, {key: b}, {key: c}]\n    gaps"),
                broken(PLACE_OFF_THE_PICTURE, STRUCTURE, 63)
                        .by("place: [50, 50, 50, 50]", "place: [60, 50, 50, 50]"),
                broken(PLACE_OFF_THE_PICTURE, STRUCTURE, 63)
                        .by("place: [50, 50, 50, 50]", "place: [50, 50, 0, 50]"),
                broken(MISSING_PICTURE, STRUCTURE, 60)
                        .by("picture: two-people.svg", "picture: nobody.svg"),
                broken(WORST_OPTION_EARNS, STRUCTURE, 70)
                        .by(
                                "{key: b, score: 1}\n      - {key: c, score: 0, worst: true}",
                                "{key: b, score: 1, worst: true}\n      - {key: c, score: 0}"),
                broken(GAP_NOT_ONCE, ITEMS, 32).by("{a} people", "{a} or {a} people"),
                broken(GAP_NOT_ONCE, ITEMS, 32).by("by {b}.", "by name."),
                broken(MISSING_TEXT, ITEMS, 33)
                        .by("accepted: {b: [name]}", "accepted: {a: [name]}"),
                broken(TEXT_OF_NOTHING, ITEMS, 33)
                        .by("accepted: {b: [name]}", "accepted: {b: [name], c: [x]}"),
                broken(TEXT_OF_NOTHING, ITEMS, 29)
                        .by("rows: {a: You, b: He}", "rows: {a: You, b: He}\n    unit: hours"),
                broken(TEXT_OF_NOTHING, TITLES, 5).by("look-first: look", "look-fist: look"),
                broken(TEXT_OF_NOTHING, CZECH_TITLES, 5).by("look-first: look", "look-fist: look"),
                broken(MISSING_TEXT, TITLES, 6).by("  look: {title: Look first}\n", ""),
                broken(MISSING_TEXT, TITLES, 1)
                        .by("coverAlt: Two people, one of them on the ground.\n", ""),
                broken(MISSING_TEXT, COMPETENCIES, 3).by("      en:", "      sl:"),
                broken(MISSING_TEXT, ITEMS, 8)
                        .by(
                                "      c: {text: Shout, rationale: Not yet.}",
                                "      d: {text: Shout, rationale: Not yet.}"),
                broken(GAP, CZECH_TITLES, 6)
                        .by("  test: {title: Test, summary: Three questions.}\n", ""),
                broken(WRONG_RATIONALE, ITEMS, 23)
                        .by("rationale: {prison: Good., third: Good.}", "rationale: Good."),
                broken(WRONG_RATIONALE, ITEMS, 9)
                        .by("rationale: Right.", "rationale: {prison: Right., third: Right.}"),

                // Lessons
                broken(EMPTY_LESSON, LESSON, 0).by(" \n"),
                inLesson(LESSON_FEATURE, "<script>alert(1)</script>"),
                inLesson(LESSON_FEATURE, "Now <img src=x onerror=alert(1)> then"),
                inLesson(LESSON_FEATURE, "# A title"),
                inLesson(LESSON_FEATURE, "#### Too deep"),
                inLesson(LESSON_FEATURE, "---"),
                inLesson(LESSON_FEATURE, "```\ncode\n```"),
                inLesson(LESSON_FEATURE, "    code"),
                inLesson(LESSON_FEATURE, "Use `code` here"),
                inLesson(LESSON_FEATURE, "a | b\n--- | ---\n1 | 2"),
                inLesson(LINK_NOT_HTTPS, "[x](javascript:alert(1))"),
                inLesson(LINK_NOT_HTTPS, "[x](JaVaScRiPt&#58;alert(1))"),
                inLesson(LINK_NOT_HTTPS, "[x](data:text/html;base64,PHNjcmlwdD4=)"),
                inLesson(LINK_NOT_HTTPS, "[x](http://example.org/)"),
                inLesson(LINK_NOT_HTTPS, "[x](//example.org/)"),
                inLesson(LINK_NOT_HTTPS, "[x][1]\n\n[1]: vbscript:x"),
                inLesson(PICTURE_FROM_ELSEWHERE, "![x](https://example.org/x.png)"),
                inLesson(PICTURE_FROM_ELSEWHERE, "![x](media/../../secret.svg)"),
                inLesson(PICTURE_FROM_ELSEWHERE, "![x](media/%2e%2e/secret.svg)"),
                inLesson(MISSING_PICTURE, "![x](media/not-there.svg)"),
                inLesson(PICTURE_WITHOUT_DESCRIPTION, "![](media/two-people.svg)"),
                inLesson(PICTURE_IN_RUNNING_TEXT, "See ![x](media/two-people.svg) here"),
                inLesson(UNKNOWN_BLOCK, "> [!warning]\n>\n> x"),
                inLesson(UNKNOWN_BLOCK, "> [!try hard]\n>\n> x"),
                inLesson(MISPLACED_MARKER, "> [!remember]\n> x"),
                inLesson(MISPLACED_MARKER, "[!remember]"),
                inLesson(MISPLACED_MARKER, "- > [!remember]\n  >\n  > x"),
                inLesson(EMPTY_BLOCK, "> [!careful]"),
                inLesson(WRONG_SIDES, "> [!sides]\n>\n> **prison** A\n>\n> x"),
                inLesson(WRONG_SIDES, "> [!sides]\n>\n> **prison** A\n>\n> **third** B\n>\n> x"),
                inLesson(DIALOGUE_WITHOUT_SPEECH, "> [!dialogue]\n>\n> They talk."),
                inLesson(REFLECTION_WITHOUT_KEY, "> [!reflect]\n>\n> x"),
                inLesson(REFLECTION_WITHOUT_KEY, "> [!reflect Two Words]\n>\n> x"),
                inLesson(REFLECTION_TWICE, "> [!reflect my-first-aid]\n>\n> x"),
                broken(REFLECTION_DIFFERS, CZECH_LESSON, 34)
                        .by("reflect my-first-aid", "reflect my-last-aid"),
                broken(REFLECTION_DIFFERS, CZECH_LESSON, 0)
                        .by("reflect my-first-aid", "reflect my-last-aid"),

                // Blocks
                inLesson(CHECK_OF_UNKNOWN_ITEM, "> [!check nobody]"),
                inLesson(CHECK_OF_UNKNOWN_ITEM, "> [!check]"),
                inLesson(CHECK_OF_TEST_ITEM, "> [!check what-first]"),
                inLesson(CHECK_WITH_TEXT, "> [!check what-first]\n>\n> x"),
                broken(CHECK_TWICE, LESSON, 5)
                        .by(
                                "## Around you",
                                "> [!check what-first]\n\n> [!check what-first]\n\n## Around you"),
                broken(CHECK_NOWHERE, STRUCTURE, 28)
                        .by(
                                "kind: single\n    outcome: look-first",
                                "kind: single\n    use: check\n    outcome: look-first"),
                broken(CHECK_NOT_MARKED_AT_ONCE, LESSON, 3)
                        .by(c ->
                                c.replacing(
                                                STRUCTURE,
                                                "items:\n  - key: what-first",
                                                "items:\n  - {key: your-words, kind: text, outcome: look-first,"
                                                        + " use: check, longest: 100}\n  - key: what-first")
                                        .replacing(
                                                LESSON,
                                                "## Around you",
                                                "> [!check your-words]\n\n## Around you")),
                inLesson(REVEAL_WITHOUT_TITLE, "> [!reveal]\n>\n> x\n>\n> y"),
                inLesson(EMPTY_REVEAL, "> [!reveal]\n>\n> **What now?**"),
                inLesson(WRONG_CHECKLIST, "> [!checklist]\n>\n> - keys"),
                inLesson(WRONG_CHECKLIST, "> [!checklist]\n>\n> No list."),
                inLesson(WRONG_CHECKLIST, "> [!checklist]\n>" + "\n> - keys".repeat(16)),
                inLesson(
                        LONG_CHECKLIST_ENTRY,
                        "> [!checklist]\n>\n> - keys\n> - " + "k".repeat(201)),
                inLesson(WRONG_SORTING, "> [!sort]\n>\n> Sort.\n>\n> 1. one\n> 2. two"),
                inLesson(WRONG_SORTING, "> [!sort]\n>\n> Sort.\n>\n> - one\n> - two\n> - three"),
                inLesson(WRONG_SORTING, "> [!sort]\n>\n> 1. one\n> 2. two\n> 3. three"),
                inLesson(
                        SENTENCE_TWICE, "> [!sort]\n>\n> Sort.\n>\n> 1. one\n> 2. two\n> 3. *one*"),
                inLesson(WRONG_SOURCES, "> [!sources]\n>\n> A book."),
                inLesson(WRONG_SOURCES, "> [!sources]\n>\n> - A book."),
                inLesson(MISSING_RECORDING, "> [!audio talk.mp3]\n>\n> Words."),
                inLesson(NOT_A_RECORDING, "> [!audio talk.mp4]\n>\n> Words."),
                inLesson(NOT_A_RECORDING, "> [!video ../talk.mp4]\n>\n> Words."),
                inLesson(NOT_A_RECORDING, "> [!audio https://example.org/talk.mp3]\n>\n> Words."),
                inLesson(MISSING_TRANSCRIPT, "> [!audio talk.mp3]"),
                broken(TRANSCRIPT_GAP, CZECH_LESSON, 3)
                        .by("## Around you", "> [!audio talk.mp3]\n\n## Around you"),
                inCaptions(NOT_CAPTIONS, 1, "1\n00:01.000 --> 00:02.000\nYes."),
                inCaptions(NOT_CAPTIONS, 1, "WEBVTT\n\nYes."),
                inCaptions(NOT_CAPTIONS, 3, "WEBVTT\n\n1 --> 2\nYes."),
                inCaptions(
                        CAPTIONS_FEATURE,
                        4,
                        "WEBVTT\n\n00:01.000 --> 00:02.000\n<script>alert(1)</script>"),
                inCaptions(
                        CAPTIONS_FEATURE,
                        3,
                        "WEBVTT\n\nSTYLE\n::cue { background: url(https://example.org) }\n\n"
                                + "00:01.000 --> 00:02.000\nYes."),
                inLesson(UNKNOWN_TERM, "Ask [her](term:nobody)."),
                inLesson(TERM_NOT_RECOGNISED, "Ask [her](term:)."),
                broken(UNUSED_TERM, STRUCTURE, 11)
                        .by("passMark: 70", "passMark: 70\nglossary: [first-aider]"),
                broken(BLOCK_DIFFERS, CZECH_LESSON, 0)
                        .by(c ->
                                c.replacing(
                                        LESSON,
                                        "## Around you",
                                        "> [!reveal]\n>\n> **x**\n>\n> y\n\n## Around you")),
                broken(BLOCK_DIFFERS, CZECH_LESSON, 3)
                        .by("## Around you", "> [!reveal]\n>\n> **x**\n>\n> y\n\n## Around you"),
                broken(FILE_TOO_BIG, media + "talk.mp3", 0)
                        .by(c -> c.with(media + "talk.mp3", "x".repeat((5 << 20) + 1))),
                broken(WRONG_MEDIA_FORMAT, media + "talk.mp3", 0)
                        .by(c -> c.with(media + "talk.mp3", "<html>")),
                broken(WRONG_NAME, media + "talk.exe", 0).by(c -> c.with(media + "talk.exe", "MZ")),

                // Pictures
                broken(UNUSED_MEDIA, media + "one-more.svg", 0)
                        .by(c -> c.with(media + "one-more.svg", c.text(PICTURE))),
                broken(WRONG_MEDIA_FORMAT, media + "photo.png", 0)
                        .by(c -> c.with(media + "photo.png", "GIF89a")),
                broken(WRONG_MEDIA_FORMAT, PICTURE, 0).by("<html><script>alert(1)</script></html>"),
                broken(WRONG_MEDIA_FORMAT, PICTURE, 0)
                        .by("<svg xmlns=\"http://www.w3.org/2000/svg\"><g>"),
                inPicture("<script>alert(1)</script>"),
                inPicture("<foreignObject/>"),
                inPicture("<a href=\"https://example.org\"><rect/></a>"),
                inPicture("<rect onload=\"alert(1)\"/>"),
                inPicture("<image href=\"https://example.org/x.png\"/>"),
                inPicture("<use href=\"other.svg#x\"/>"),
                inPicture("<style>@import 'https://example.org/x.css';</style>"),
                inPicture("<style>rect { fill: url( 'https://example.org/x') }</style>"),
                inPicture("<rect style=\"fill:\\75rl(https://example.org)\"/>"),
                inPicture("<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>"),
                inPicture("<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">alert(1)</x:script>"),
                broken(UNSAFE_SVG, PICTURE, 1)
                        .by(
                                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
    }

    private static Broken.Place broken(ProblemKind kind, String file, int line) {
        return new Broken.Place(kind, file, line);
    }

    /** Something put after the first paragraph of the lesson. */
    private static Broken inLesson(ProblemKind kind, String markdown) {
        int line = kind == REFLECTION_TWICE ? 38 : 3;
        return broken(kind, LESSON, line).by("## Around you", markdown + "\n\n## Around you");
    }

    /** Captions of a film, which a lesson shows. */
    private static Broken inCaptions(ProblemKind kind, int line, String captions) {
        String path = "modules/first-aid/en/captions/film.vtt";
        return broken(kind, path, line)
                .by(c ->
                        c.with(path, captions)
                                .replacing(
                                        LESSON,
                                        "## Around you",
                                        "> [!video film.mp4]\n>\n> Yes.\n\n## Around you"));
    }

    /** Something put into the drawing, which is otherwise sound. */
    private static Broken inPicture(String element) {
        return broken(UNSAFE_SVG, PICTURE, 3).by("<rect width", element + "<rect width");
    }

    private static String billionLaughs() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i < 30; i++) {
            String last = "*a" + (i - 1);
            yaml.append(
                    "a%d: &a%d [%s]\n"
                            .formatted(
                                    i,
                                    i,
                                    String.join(
                                            ", ",
                                            Arrays.asList(last, last, last, last, last, last))));
        }
        return yaml.toString();
    }

    private static void link(ContentOnDisk content, String path) {
        try {
            Files.createSymbolicLink(
                    content.root().resolve(path), content.root().resolve(COMPETENCIES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ProblemKind> allKinds() {
        return Stream.<ProblemKind[]>of(
                        FormatProblem.values(),
                        LessonProblem.values(),
                        QuizProblem.values(),
                        ItemProblem.values())
                .flatMap(Arrays::stream)
                .toList();
    }

    private List<ContentProblem> problemsOf(ContentOnDisk content) {
        Problems problems = new Problems();
        ContentFiles files = ContentFolder.read(content.root(), problems);
        ContentFolderParts parts = ContentFolderParts.of(files, problems);
        files.text(COMPETENCIES)
                .ifPresent(text -> SharedFiles.competencies(COMPETENCIES, text, problems));
        files.text(PROGRAMME)
                .ifPresent(text ->
                        SharedFiles.programme(
                                PROGRAMME, "first-aid", text, parts.modules(), problems));
        parts.modules()
                .forEach(module ->
                        check.check(
                                new ModuleFiles(module, files.below("modules/" + module)),
                                Set.of("helping"),
                                problems));
        return problems.all();
    }

    /** One change to sound content, and the problem that it must cause. */
    record Broken(ProblemKind kind, String file, int line, Consumer<ContentOnDisk> change) {

        @Override
        public String toString() {
            return kind + " " + file + ":" + line;
        }

        /** Whether it is in a field of a YAML file that could be read. */
        boolean hasField() {
            return file.endsWith(".yaml")
                    && line > 0
                    && !Set.of(NOT_YAML, YAML_FEATURE, NESTED_TOO_DEEPLY, FIELD_TWICE)
                            .contains(kind);
        }

        record Place(ProblemKind kind, String file, int line) {

            Broken by(Consumer<ContentOnDisk> change) {
                return new Broken(kind, file, line, change);
            }

            Broken by(String text) {
                return by(content -> content.with(file, text));
            }

            Broken by(String piece, String replacement) {
                return by(content -> content.replacing(file, piece, replacement));
            }
        }
    }
}
