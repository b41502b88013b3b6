/**
 * Certificates: issue exactly one per achievement, number, render, sign, keep the bytes, status,
 * verification. Publishes that a certificate was issued, was revoked or expired. Does not decide
 * what a certificate is good for.
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
            "registry",
            "catalogue",
            "learning"
        })
@NullMarked
package eu.most.certificates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
