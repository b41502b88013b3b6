package eu.most.certificates.files;

import eu.most.credentials.VerificationCode;
import java.time.Instant;
import java.util.Optional;

/**
 * A file that we issued or later added to, as the register knows it.
 *
 * @param code of its certificate
 * @param issuedAt when the certificate was issued, and the file sealed
 * @param stamp what its newest time stamp says; empty for a file as it was issued
 */
public record StoredFile(VerificationCode code, Instant issuedAt, Optional<DocumentStamp> stamp) {}
