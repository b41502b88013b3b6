/**
 * Signing: the keys of the institution, the seal on our documents (a CMS signature in the PDF,
 * PAdES B-B), and the check that a PDF is byte for byte what we sealed. Owns who was told that a
 * key ends. Knows nothing about certificates as awards. Behind {@link eu.most.signing.Seal} a
 * remote qualified seal can take its place. Publishes that a node found its keys changed, or near
 * their end.
 */
@ApplicationModule(
        displayName = "Signing",
        allowedDependencies = {"kernel", "access", "audit", "notifications"})
@NullMarked
package eu.most.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
