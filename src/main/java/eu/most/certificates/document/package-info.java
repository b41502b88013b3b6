/**
 * The sheet of paper: facts of one certificate in, one tagged PDF (PDF/A-3a, PDF/UA-1) with room
 * for a seal out. Draws what it is told and decides nothing; no database, no network.
 */
@NullMarked
package eu.most.certificates.document;

import org.jspecify.annotations.NullMarked;
