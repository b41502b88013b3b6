/**
 * Values that everyone in the field speaks: e-mail addresses, languages, texts in several
 * languages, sectors, scores, periods of validity and the ids that cross module boundaries. And the
 * one way to try a transaction again, and to keep a point in time in a table. No beans, no tables,
 * and no framework but Spring's words for transactions.
 */
@ApplicationModule(
        displayName = "Kernel",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package eu.most.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
