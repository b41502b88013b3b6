package eu.most.catalogue;

import eu.most.kernel.LanguageTag;
import java.util.Set;

/** The texts of a {@link ModulePart} for readers of one language. */
public interface PartTexts {

    /** The languages they are really in. */
    Set<LanguageTag> languages();
}
