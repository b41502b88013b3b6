/**
 * Certificates: issue exactly one per achievement, number, render, seal, keep the bytes, status,
 * sharing, erasure. Owns the register, and says what a code is worth today. Does not decide what a
 * certificate is good for. Publishes a {@link eu.most.certificates.CertificateEvent} for all that
 * happens to one.
 *
 * @see "src/docs/decisions/0051-certificates-become-several-modules.md"
 */
@ApplicationModule(
        displayName = "Certificates",
        allowedDependencies = {
            "kernel",
            "access",
            "audit",
            "notifications",
            "backlog",
            "uikit",
            "texts",
            "people",
            "catalogue",
            "learning",
            "signing",
            "documents",
            "transparency",
            "credentials",
            "themes"
        })
@NullMarked
package eu.most.certificates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
