/**
 * Fixity: reads the stored files of certificates again, night after night, and compares them with
 * the hashes that are recorded for them, so that a file that was changed or lost is found before
 * somebody needs it. Mends nothing, and decides nothing about certificates.
 *
 * @see "src/docs/decisions/0024-stored-files-are-read-again.md"
 */
@NullMarked
package eu.most.preservation.fixity;

import org.jspecify.annotations.NullMarked;
