/**
 * Credentials: what a certificate is known by (number, code, hash), and its proofs that need no
 * network: the signed token (COSE_Sign1, CWT) in the QR code, the badge (Open Badges 3.0) attached
 * to the PDF, the status list. Knows what they say and how they are written; the keys belong to
 * {@code signing}, and what a certificate is worth to {@code certificates}. Publishes nothing.
 */
@ApplicationModule(
        displayName = "Credentials",
        allowedDependencies = {"kernel", "signing", "documents"})
@NullMarked
package eu.most.credentials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
