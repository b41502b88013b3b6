/**
 * Long-term preservation: adds to each sealed file what lets its seal be checked decades later,
 * when the seal's key has ended (PAdES B-LTA), and adds it anew before that ends too. Uses the
 * European Commission's DSS, which is loaded with the first file. Owns which file is due when, and
 * what is wrong with stored files (see {@code fixity}). Decides nothing about certificates, and
 * publishes only what the audit trail keeps.
 */
@ApplicationModule(
        displayName = "Preservation",
        allowedDependencies = {
            "kernel",
            "access",
            "audit",
            "notifications",
            "backlog",
            "uikit",
            "signing",
            "signing :: keys",
            "credentials",
            "certificates",
            "certificates :: files"
        })
@NullMarked
package eu.most.preservation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
