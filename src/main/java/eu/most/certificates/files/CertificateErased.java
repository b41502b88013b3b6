package eu.most.certificates.files;

import eu.most.credentials.CertificateId;

/**
 * The holder of a certificate was erased, and its file emptied for good. Published inside the
 * transaction that does so: whoever keeps something about the file forgets it there.
 *
 * @see "src/docs/decisions/0022-erasure-keeps-what-others-rely-on.md"
 */
public record CertificateErased(CertificateId certificate) {}
