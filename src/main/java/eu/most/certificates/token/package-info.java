/**
 * Proofs of a certificate that need no network: the signed token (COSE_Sign1, CWT) in the QR code.
 * Knows what a token says and how it is written; the key belongs to {@code seal}.
 */
@NullMarked
package eu.most.certificates.token;

import org.jspecify.annotations.NullMarked;
