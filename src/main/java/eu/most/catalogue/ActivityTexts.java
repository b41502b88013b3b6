package eu.most.catalogue;

import eu.most.kernel.LanguageTag;

/** The texts of an activity, whole in one language. */
public interface ActivityTexts {

    /** The language they are really in. */
    LanguageTag language();
}
