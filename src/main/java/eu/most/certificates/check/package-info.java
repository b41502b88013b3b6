/**
 * What a file that somebody hands in is worth: its seal, what it says about itself, and what the
 * register says. Reads bytes only; never opens, draws or runs a document. Many at once are checked
 * as a job, of which the files are kept only while they are read and the result for an hour.
 */
@NullMarked
package eu.most.certificates.check;

import org.jspecify.annotations.NullMarked;
