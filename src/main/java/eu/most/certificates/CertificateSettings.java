package eu.most.certificates;

import eu.most.documents.Signatory;
import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation says about its certificates.
 *
 * @param issuer the name that stands on every certificate
 * @param publicAddress where anybody reaches this installation, such as {@code
 *     https://most.example}; it goes into the QR code of every certificate and must outlive it
 * @param signatories who stands for the issuer on the sheet, at most four
 */
@ConfigurationProperties("most.certificates")
record CertificateSettings(
        @DefaultValue("Most demonstration academy") String issuer,
        @DefaultValue("http://localhost:8080") URI publicAddress,
        @DefaultValue List<Signatory> signatories) {}
