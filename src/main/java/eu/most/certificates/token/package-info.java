/**
 * Proofs of a certificate that need no network: the signed token (COSE_Sign1, CWT) in the QR code,
 * and the badge (Open Badges 3.0) attached to the PDF. Knows what they say and how they are
 * written; the key belongs to {@code seal}.
 */
@NullMarked
package eu.most.certificates.token;

import org.jspecify.annotations.NullMarked;
