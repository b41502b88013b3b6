/**
 * Verification: what a code, a number, a list or a file that somebody hands in is worth: its seal,
 * what it says about itself, and what the register says; for anybody, for officers, and for a gate
 * without a network. Reads bytes only; never opens, draws or runs a document. Many at once are
 * checked as a job, of which the files are kept only while they are read and the result for an
 * hour. Publishes nothing.
 */
@ApplicationModule(
        displayName = "Verification",
        allowedDependencies = {
            "kernel",
            "access",
            "audit",
            "uikit",
            "signing",
            "documents",
            "transparency",
            "credentials",
            "certificates",
            "documents :: tables",
            "certificates :: files",
            "certificates :: lookup",
            "certificates :: sharing",
            "certificates :: logged",
            "certificates :: status-lists"
        })
@NullMarked
package eu.most.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
