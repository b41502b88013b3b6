package eu.most.certificates;

import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.certificates.files.StoredFiles;
import eu.most.credentials.CertificateNumber;
import eu.most.credentials.VerificationCode;
import eu.most.documents.Attachment;
import eu.most.kernel.PersonId;
import eu.most.texts.SearchText;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Certificates for those who may see them: a holder their own, an accreditation officer all. To
 * everybody else a certificate looks as if it did not exist; the public checks one by its code, see
 * {@link Verification}. What an officer does to one is in {@link OfficerActs}.
 */
@Service
@Transactional(readOnly = true)
public class Certificates {

    private final CertificateRepository certificates;
    private final CertificateChangeRepository history;
    private final StoredFiles files;
    private final CurrentActor currentActor;
    private final Clock clock;

    Certificates(
            CertificateRepository certificates,
            CertificateChangeRepository history,
            StoredFiles files,
            CurrentActor currentActor,
            Clock clock) {
        this.certificates = certificates;
        this.history = history;
        this.files = files;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Today, where the issuer is. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Where the issuer is: in this zone its days begin and end. */
    public ZoneId zone() {
        return clock.getZone();
    }

    /** The certificates of the person who asks. */
    public Page<CertificateDetails> mine(Pageable page) {
        return certificates
                .findByHolder(currentActor.get().person().value(), page)
                .map(Certificate::details);
    }

    /**
     * All certificates in whose number, code, holder or title each word of a question is found, in
     * whatever order, blind to accents and case; an officer's list.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the actor is no
     *     accreditation officer
     */
    public Page<CertificateDetails> search(String text, Pageable page) {
        currentActor.require(Role.ACCREDITOR);
        // A pasted number has a full stop behind it, or the dashes of a word processor in it; a
        // code
        // often stands in the address that checks it.
        String wanted =
                CertificateNumber.parse(text)
                        .map(CertificateNumber::value)
                        .or(() ->
                                VerificationCode.all(text).stream()
                                        .findFirst()
                                        .map(VerificationCode::value))
                        .orElse(text);
        return certificates.findAll(containing(wanted), page).map(Certificate::details);
    }

    /** In whose number, code, holder or title each word is found. */
    static Specification<Certificate> containing(String text) {
        return Specification.allOf(
                SearchText.patterns(text).stream()
                        .<Specification<Certificate>>map(pattern ->
                                (certificate, _, criteria) ->
                                        criteria.like(certificate.get("searchText"), pattern, '!'))
                        .toList());
    }

    /** One certificate, if it exists and the actor may see it. */
    public Optional<CertificateDetails> find(CertificateNumber number) {
        return visible(number).map(Certificate::details);
    }

    /** Whether the person who asks holds it. */
    public boolean isOwn(CertificateDetails certificate) {
        return certificate.award().holder().equals(currentActor.get().person());
    }

    /** What happened to a certificate, oldest first; empty if the actor may not see it. */
    public List<HistoryEntry> history(CertificateNumber number) {
        return visible(number).stream()
                .flatMap(certificate ->
                        history
                                .findByCertificateOrderByChangedAt(certificate.id().value())
                                .stream())
                .map(CertificateChange::entry)
                .toList();
    }

    /**
     * The newest stored PDF, byte for byte, if it exists and the actor may see it.
     *
     * @throws FileDamaged if it is not what was stored
     */
    public Optional<byte[]> pdf(CertificateNumber number) {
        return visible(number).flatMap(certificate -> files.newest(certificate.id()));
    }

    /**
     * The Open Badges credential that is attached to the PDF, as JWT; empty if the certificate is
     * from before there were badges, does not exist, or the actor may not see it.
     */
    public Optional<String> badge(CertificateNumber number) {
        return pdf(number).flatMap(Attachment::badgeOf);
    }

    /**
     * What these people hold today, revoked and expired ones too, for whoever judges services by
     * it.
     *
     * @throws org.springframework.security.access.AccessDeniedException if nobody acts
     */
    public List<HeldCertificate> held(Collection<PersonId> people) {
        currentActor.requireSomebody();
        if (people.isEmpty()) {
            return List.of();
        }
        LocalDate today = today();
        return certificates.findByHolderIn(people.stream().map(PersonId::value).toList()).stream()
                .map(certificate -> certificate.held(zone(), today))
                .toList();
    }

    private Optional<Certificate> visible(CertificateNumber number) {
        Actor actor = currentActor.get();
        return certificates
                .findByNumber(number.value())
                .filter(certificate ->
                        actor.is(Role.ACCREDITOR) || certificate.holder().equals(actor.person()));
    }
}
