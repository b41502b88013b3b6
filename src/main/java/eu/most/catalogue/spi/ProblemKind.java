package eu.most.catalogue.spi;

import java.util.Locale;

/**
 * What can be wrong with a content file. Each kind of activity has its own, as an enum. A kind has
 * two texts: what is wrong and what to do; the arguments that they name are listed at the constant.
 */
public interface ProblemKind {

    /** The name of the constant. */
    String name();

    /** Whether the content is taken over all the same. */
    default boolean isWarning() {
        return false;
    }

    /** Message key of the text that says what is wrong. */
    default String messageKey() {
        return "catalogue.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Message key of the text that says what to do. */
    default String whatToDoKey() {
        return messageKey() + ".do";
    }
}
