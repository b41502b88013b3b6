/**
 * The seal on our documents: keys, the CMS signature that a PDF carries (PAdES B-B), and the check
 * that a PDF is byte for byte what we sealed. Knows nothing about certificates as awards; keeps no
 * rows. Behind {@link eu.most.certificates.seal.Seal} a remote qualified seal can take its place.
 */
@NullMarked
package eu.most.certificates.seal;

import org.jspecify.annotations.NullMarked;
