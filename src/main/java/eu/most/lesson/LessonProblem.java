package eu.most.lesson;

import eu.most.catalogue.spi.ProblemKind;

/** What can be wrong with a lesson. */
public enum LessonProblem implements ProblemKind {
    EMPTY_LESSON,
    /** HTML, code, a table, a dividing line, a heading of another level; {@code feature}. */
    LESSON_FEATURE,
    /** {@code target}. */
    LINK_NOT_HTTPS,
    /** {@code target}. */
    PICTURE_FROM_ELSEWHERE,
    /** {@code name}. */
    PICTURE_WITHOUT_DESCRIPTION,
    /** {@code name}. */
    PICTURE_IN_RUNNING_TEXT,
    /** {@code marker}. */
    UNKNOWN_BLOCK,
    /** A marker that is not alone at the head of a quotation; {@code marker}. */
    MISPLACED_MARKER,
    EMPTY_BLOCK,
    WRONG_SIDES,
    DIALOGUE_WITHOUT_SPEECH,
    /** {@code key}. */
    REFLECTION_WITHOUT_KEY,
    /** {@code key}. */
    REFLECTION_TWICE,
    /** The reflections of a lesson are others than in the source language; {@code key}. */
    REFLECTION_DIFFERS,
    /**
     * The blocks of a lesson are others than in the source language; {@code found}, {@code wanted}.
     */
    BLOCK_DIFFERS,
    /** {@code key}. */
    CHECK_OF_UNKNOWN_ITEM,
    /** {@code key} of an item that a person would have to mark. */
    CHECK_NOT_MARKED_AT_ONCE,
    /** {@code key} of an item that a test may ask. */
    CHECK_OF_TEST_ITEM,
    /** {@code key} of an item that an earlier check asks. */
    CHECK_TWICE,
    /** {@code key} of an item for checks that no lesson asks. */
    CHECK_NOWHERE,
    /** A check has other text than its marker. */
    CHECK_WITH_TEXT,
    /** Something to be revealed does not begin with a line that is all strong. */
    REVEAL_WITHOUT_TITLE,
    /** There is nothing behind the line. */
    EMPTY_REVEAL,
    /** A checklist has not one list of 2 to 15 entries; {@code found}. */
    WRONG_CHECKLIST,
    /** An entry of a checklist is too long for its page; {@code limit} in characters. */
    LONG_CHECKLIST_ENTRY,
    /** What is to be sorted is not one numbered list of 3 to 8 sentences; {@code found}. */
    WRONG_SORTING,
    /** {@code sentence}. */
    SENTENCE_TWICE,
    /** Sources are not a list, or something follows them. */
    WRONG_SOURCES,
    /** {@code name} of a recording that is not there. */
    MISSING_RECORDING,
    /** {@code name} is none of an audio or video file of this format. */
    NOT_A_RECORDING,
    /** A recording without a transcript in the source language; {@code name}. */
    MISSING_TRANSCRIPT,
    /** What is said is there in the source language only; {@code name}, {@code language}. */
    TRANSCRIPT_GAP(true),
    /** {@code name} of the recording whose captions cannot be read. */
    NOT_CAPTIONS,
    /** {@code feature}. */
    CAPTIONS_FEATURE,
    /** {@code key}. */
    UNKNOWN_TERM,
    /** No term of the glossary, or several, are called so; {@code text}. */
    TERM_NOT_RECOGNISED,
    /** {@code key} of a term that no lesson names. */
    UNUSED_TERM;

    private final boolean warning;

    LessonProblem() {
        this(false);
    }

    LessonProblem(boolean warning) {
        this.warning = warning;
    }

    @Override
    public boolean isWarning() {
        return warning;
    }
}
