package eu.most.certificates.files;

import java.time.Instant;

/**
 * What a time stamp says about a stored file.
 *
 * @param at the file was there then
 * @param by distinguished name of the service's certificate
 * @param demonstration whether nobody vouches for it
 */
public record DocumentStamp(Instant at, String by, boolean demonstration) {}
