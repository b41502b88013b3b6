package eu.most.certificates;

import eu.most.access.CurrentActor;
import eu.most.credentials.CertificateNumber;
import eu.most.documents.CertificateDrawing;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The same award in another language, for its holder. It is a certificate of its own that
 * supersedes the one there was: one award never counts twice.
 */
@Service
@Transactional
public class CertificateLanguages {

    private final CertificateRepository certificates;
    private final CertificateIssuing issuing;
    private final CurrentActor currentActor;

    CertificateLanguages(
            CertificateRepository certificates,
            CertificateIssuing issuing,
            CurrentActor currentActor) {
        this.certificates = certificates;
        this.issuing = issuing;
        this.currentActor = currentActor;
    }

    /** The languages that a certificate can have. */
    public List<LanguageTag> offered() {
        return CertificateDrawing.languages();
    }

    /**
     * Issues it in this language.
     *
     * @return that there is no such certificate where it is somebody else's
     * @throws IllegalArgumentException if there is no certificate in this language
     */
    public ReissueOutcome take(CertificateNumber number, LanguageTag language) {
        if (!offered().contains(language)) {
            throw new IllegalArgumentException("no certificates in " + language);
        }
        PersonId holder = currentActor.get().person();
        return certificates
                .findByNumber(number.value())
                .filter(certificate -> certificate.holder().equals(holder))
                .map(certificate -> issuing.inLanguage(certificate, language))
                .orElseGet(ActOutcome.NoSuchCertificate::new);
    }
}
