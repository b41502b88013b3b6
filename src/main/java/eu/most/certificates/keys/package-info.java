/** Keys as files: how they are kept. Knows nothing about what they sign. */
@NullMarked
package eu.most.certificates.keys;

import org.jspecify.annotations.NullMarked;
