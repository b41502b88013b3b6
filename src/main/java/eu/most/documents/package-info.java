/**
 * Documents on paper: facts in, one tagged PDF (PDF/A-3a, PDF/UA-1) with room for a seal out, for
 * certificates, letters, tables and reports. Draws what it is told and decides nothing; no
 * database, no network. Publishes nothing.
 */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"kernel", "uikit", "signing"})
@NullMarked
package eu.most.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
