package eu.most.catalogue.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small but complete content folder that tests break in one place. */
final class ContentOnDisk {

    static final String STRUCTURE = "modules/first-aid/module.yaml";
    static final String TITLES = "modules/first-aid/en/module.yaml";
    static final String CZECH_TITLES = "modules/first-aid/cs/module.yaml";
    static final String LESSON = "modules/first-aid/en/lessons/look.md";
    static final String CZECH_LESSON = "modules/first-aid/cs/lessons/look.md";
    static final String ITEMS = "modules/first-aid/en/items.yaml";
    static final String CZECH_ITEMS = "modules/first-aid/cs/items.yaml";
    static final String PICTURE = "modules/first-aid/media/two-people.svg";
    static final String COMPETENCIES = "competencies/competencies.yaml";
    static final String PROGRAMME = "programmes/first-aid.yaml";

    private static final String NAME = "first-aid";

    private final Path root;
    private final String module;

    private ContentOnDisk(Path root, String module) {
        this.root = root;
        this.module = module;
    }

    static ContentOnDisk in(Path root) {
        return in(root, NAME);
    }

    /** The same content with a module, and a programme, of another name. */
    static ContentOnDisk in(Path root, String module) {
        return new ContentOnDisk(root, module)
                .with(
                        COMPETENCIES,
                        """
                        sourceLanguage: en
                        competencies:
                          - key: helping
                            texts:
                              en: {title: Helping, summary: Sees what is needed and does it.}
                        """)
                .with(
                        PROGRAMME,
                        """
                        key: first-aid
                        version: 1.0.0
                        sourceLanguage: en
                        sectors: [prison, third]
                        modules:
                          - {key: first-aid, required: true}
                        texts:
                          en: {title: Base, summary: What everybody should know on the first day.}
                        """)
                .with(
                        STRUCTURE,
                        """
                        key: first-aid
                        version: 1.0.0
                        sourceLanguage: en
                        languages: [en, cs]
                        sectors: [prison, third]
                        joint: true
                        minutes: 20
                        hours: 0.25
                        validity: {months: 12}
                        passMark: 70
                        cover: two-people.svg
                        outcomes:
                          - {key: look-first, competency: helping}
                        steps:
                          - {key: look, kind: lesson, minutes: 10}
                          - key: test
                            kind: quiz
                            minutes: 10
                            maxAttempts: 3
                            waitHours: 2
                            draw:
                              - {outcome: look-first, kind: single, items: 1}
                              - {kind: multiple, items: 1}
                              - {kind: judgement, items: 1}
                        items:
                          - key: what-first
                            kind: single
                            outcome: look-first
                            options:
                              - {key: a, correct: true}
                              - {key: b, correct: false}
                              - {key: c, correct: false}
                          - key: who-helps
                            kind: multiple
                            outcome: look-first
                            options:
                              - {key: a, correct: true}
                              - {key: b, correct: true}
                              - {key: c, correct: false}
                          - key: he-falls
                            kind: judgement
                            outcome: look-first
                            options:
                              - {key: a, score: 0}
                              - {key: b, score: 2}
                              - {key: c, score: 1}
                          - key: who-does-what
                            kind: match
                            outcome: look-first
                            options: [{key: a}, {key: b}]
                            rows: [{key: a, answer: a}, {key: b, answer: b}]
                          - key: how-many
                            kind: gap
                            outcome: look-first
                            options: [{key: a}, {key: b}]
                            gaps: [{key: a, words: [a, b], answer: a}, {key: b, ignoreCase: true}]
                          - key: where-is-it
                            kind: hotspot
                            outcome: look-first
                            picture: two-people.svg
                            options:
                              - {key: a, correct: true, place: [0, 0, 50, 50]}
                              - {key: b, correct: false, place: [50, 50, 50, 50]}
                          - key: best-of-all
                            kind: best-and-worst
                            rule: 1
                            outcome: look-first
                            options:
                              - {key: a, score: 2}
                              - {key: b, score: 1}
                              - {key: c, score: 0, worst: true}
                        """)
                .with(TITLES, titles("First aid", "Look first"))
                .with(CZECH_TITLES, titles("První pomoc", "Nejdřív se rozhlédněte"))
                .with(LESSON, lesson("Look"))
                .with(CZECH_LESSON, lesson("Dívejte se"))
                .with(ITEMS, items("What do you do first?"))
                .with(CZECH_ITEMS, items("Co uděláte nejdřív?"))
                .with(
                        PICTURE,
                        """
                        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
                          <style>rect { fill: #fff }</style>
                          <rect width="10" height="10"/>
                        </svg>
                        """);
    }

    private static String titles(String title, String step) {
        return """
        title: %s
        summary: What to do until somebody comes who knows more.
        coverAlt: Two people, one of them on the ground.
        outcomes:
          look-first: look around before they act
        steps:
          look: {title: %s}
          test: {title: Test, summary: Three questions.}
        """
                .formatted(title, step);
    }

    private static String lesson(String word) {
        return """
        %s before you act.

        ## Around you

        Is it *safe*? Is it **quiet**? See [the guide](https://example.org/guide).

        - fire
        - wires

        ![Two people, one of them on the ground.](media/two-people.svg "Distance first.")

        > [!remember]
        >
        > Your own safety comes first.

        > [!sides]
        >
        > **prison** The officer sees
        >
        > A man on the floor.
        >
        > **third** The counsellor sees
        >
        > A client who fell.

        > [!dialogue]
        >
        > **Officer:** “Can you hear me?”
        >
        > *A question that needs an answer.*
        >
        > He kneels down.

        > [!reflect my-first-aid]
        >
        > When did you last help somebody?

        One last thing.
        """
                .formatted(word);
    }

    private static String items(String prompt) {
        return """
        items:
          what-first:
            prompt: |-
              %s
              Think of yourself.

              Then choose.
            options:
              a: {text: Look around, rationale: Right.}
              b: {text: Run, rationale: Too fast.}
              c: {text: Shout, rationale: Not yet.}
            feedback: Look, then act.
          who-helps:
            prompt: Who helps?
            options:
              a: {text: You, rationale: Yes.}
              b: {text: Your colleague, rationale: Yes.}
              c: {text: Nobody, rationale: No.}
          he-falls:
            prompt: He falls.
            options:
              a: {text: Leave, rationale: {prison: Not good., third: Not good.}}
              b: {text: Kneel, rationale: {prison: Good., third: Good.}}
              c: {text: Call, rationale: {prison: Fine., third: Fine.}}
          who-does-what:
            prompt: Who does what?
            options: {a: {text: Looks}, b: {text: Calls}}
            rows: {a: You, b: He}
          how-many:
            prompt: How many?
            options: {a: {text: two}, b: {text: three}}
            gapped: Call {a} people by {b}.
            accepted: {b: [name]}
          where-is-it:
            prompt: Where is it?
            picture: Two people.
            options: {a: {text: Left, rationale: Yes.}, b: {text: Right, rationale: No.}}
          best-of-all:
            prompt: What is best, what worst?
            options:
              a: {text: Look, rationale: {prison: Good., third: Good.}}
              b: {text: Call, rationale: {prison: Fine., third: Fine.}}
              c: {text: Run, rationale: {prison: Bad., third: Bad.}}
        """
                .formatted(prompt);
    }

    Path root() {
        return root;
    }

    String text(String path) {
        try {
            return Files.readString(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ContentOnDisk with(String path, String text) {
        return with(path, text.replace(NAME, module).getBytes(StandardCharsets.UTF_8));
    }

    ContentOnDisk with(String path, byte[] bytes) {
        try {
            Files.createDirectories(file(path).getParent());
            Files.write(file(path), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a piece of a file, which must be there exactly as given. */
    ContentOnDisk replacing(String path, String piece, String by) {
        String text = text(path);
        if (!text.contains(piece)) {
            throw new IllegalArgumentException(path + " does not contain " + piece);
        }
        return with(path, text.replace(piece, by));
    }

    ContentOnDisk without(String path) {
        try {
            Files.delete(file(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String path) {
        return root.resolve(path.replace(NAME, module));
    }
}
