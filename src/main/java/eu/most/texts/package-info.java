/**
 * Text as people write it: which letters a line and a name may have, a name in Latin letters, and
 * how texts are searched and lists ordered in the reader's language. Owns no data. Does not know
 * whose names they are, nor the words of the screens.
 */
@ApplicationModule(
        displayName = "Texts",
        allowedDependencies = {"kernel"})
@NullMarked
package eu.most.texts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
