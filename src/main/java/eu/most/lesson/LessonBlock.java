package eu.most.lesson;

/**
 * A piece of a lesson. All HTML has been sanitised and loads nothing but pictures of the module.
 */
public sealed interface LessonBlock {

    String html();

    /** Text, call-outs, dialogues and pictures up to the next reflection. */
    record Prose(String html) implements LessonBlock {}

    /** A question for the learner alone, who may write a note under this key. */
    record Reflection(ReflectionKey key, String html) implements LessonBlock {}
}
