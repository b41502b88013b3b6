/**
 * Values that everyone in the field speaks: e-mail addresses, languages, texts in several
 * languages, sectors, scores, periods of validity and the ids that cross module boundaries. No
 * beans, no persistence, no framework.
 */
@ApplicationModule(
        displayName = "Kernel",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package eu.most.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
