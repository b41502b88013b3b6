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
    REFLECTION_DIFFERS
}
