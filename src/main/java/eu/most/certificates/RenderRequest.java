package eu.most.certificates;

import eu.most.catalogue.ModuleVersion;
import eu.most.credentials.CertificateNumber;
import eu.most.credentials.StatusPosition;
import eu.most.credentials.VerificationCode;
import org.jspecify.annotations.Nullable;

/**
 * A document to be printed.
 *
 * @param supersedes the number of the certificate that it replaces
 */
record RenderRequest(
        CertificateNumber number,
        VerificationCode code,
        Award award,
        ModuleVersion version,
        @Nullable CertificateNumber supersedes,
        StatusPosition status) {}
