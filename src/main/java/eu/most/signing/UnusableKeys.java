package eu.most.signing;

import java.nio.file.Path;

/** The keys in the files cannot be used. The message says what to do, in one line and no secret. */
final class UnusableKeys extends IllegalStateException {

    UnusableKeys(String why) {
        super(why);
    }

    UnusableKeys(String what, Path file, Exception why, String remedy) {
        super("%s in %s cannot be used (%s). %s".formatted(what, file, reason(why), remedy), why);
    }

    private static String reason(Exception why) {
        return why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
    }
}
