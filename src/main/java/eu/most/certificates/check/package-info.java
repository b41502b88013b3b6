/**
 * What a file that somebody hands in is worth: its seal, what it says about itself, and what the
 * register says. Reads bytes only; never opens, draws or runs a document.
 */
@NullMarked
package eu.most.certificates.check;

import org.jspecify.annotations.NullMarked;
