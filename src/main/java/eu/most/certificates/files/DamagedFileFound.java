package eu.most.certificates.files;

import eu.most.credentials.CertificateId;

/** Somebody was to get the file of a certificate, and it is not what was stored. */
public record DamagedFileFound(CertificateId certificate) {}
