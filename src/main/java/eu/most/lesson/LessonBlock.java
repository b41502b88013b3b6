package eu.most.lesson;

import eu.most.catalogue.spi.RecordingFile;
import eu.most.items.ItemKey;
import eu.most.kernel.LanguageTag;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a lesson. All HTML has been sanitised and loads nothing but pictures of the module.
 */
public sealed interface LessonBlock {

    /** Its text; empty where the text is elsewhere. */
    String html();

    /** Text, call-outs, dialogues and pictures up to the next block of another kind. */
    record Prose(String html) implements LessonBlock {}

    /** A question for the learner alone, who may write a note under this key. */
    record Reflection(ReflectionKey key, String html) implements LessonBlock {}

    /** A question of the item bank that counts for nothing. */
    record Check(ItemKey item) implements LessonBlock {

        @Override
        public String html() {
            return "";
        }
    }

    /** A list to take away. */
    record Checklist(String html) implements LessonBlock {}

    /**
     * Sentences to be put in order.
     *
     * @param task what to do; plain text
     * @param sentences in the right order; plain text
     * @param explanation why they stand so; plain text, shown afterwards, may be empty
     */
    record Sorting(String task, List<String> sentences, String explanation) implements LessonBlock {

        /** How many sentences there may be. */
        static final int FEWEST = 3;

        static final int MOST = 8;

        public Sorting {
            sentences = List.copyOf(sentences);
        }

        @Override
        public String html() {
            return "";
        }
    }

    /**
     * Something to hear or see, with what is said in it as text.
     *
     * @param name of the file, such as {@code radio-call.mp3}
     * @param captions where they are within the module; empty if there are none in any language
     * @param language what is said is written in it
     */
    record Recording(String name, Optional<Captions> captions, LanguageTag language, String html)
            implements LessonBlock {

        /** Whether there is something to see. */
        public boolean isVideo() {
            return RecordingFile.isFilm(name);
        }
    }

    /**
     * Captions of a recording.
     *
     * @param path within the module
     */
    record Captions(LanguageTag language, String path) {}
}
