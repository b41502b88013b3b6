package eu.most.lesson;

import eu.most.catalogue.ModuleVersionId;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.LanguageTag;

/** Where the recordings of lessons are, relative to the root of the application. */
public final class LessonPages {

    /** What all addresses of recordings and their captions begin with. */
    public static final String RECORDINGS = "lesson-media";

    /** Asks for the captions of a recording, in this language. */
    public static final String CAPTIONS = "captions";

    private LessonPages() {}

    /** A recording of a version; what is under this address never changes. */
    public static String recording(TrainingModuleKey module, ModuleVersionId version, String name) {
        return RECORDINGS + "/" + module + "/" + version + "/" + name;
    }

    /** What is said in a recording, for who sees it. */
    public static String captions(
            TrainingModuleKey module, ModuleVersionId version, String name, LanguageTag language) {
        return recording(module, version, name) + "?" + CAPTIONS + "=" + language;
    }
}
