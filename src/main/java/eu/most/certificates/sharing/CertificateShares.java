package eu.most.certificates.sharing;

import static eu.most.kernel.DatabaseTime.utc;

import eu.most.certificates.CertificateDetails;
import eu.most.certificates.Certificates;
import eu.most.certificates.lookup.Verification;
import eu.most.certificates.lookup.VerificationAnswer.Registered;
import eu.most.credentials.CertificateNumber;
import eu.most.documents.DocumentIssuer;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links with which a holder shows a certificate to whom they like, and which they can withdraw: one
 * at a time for each certificate. A withdrawn link and one that never was look the same.
 *
 * @see "src/docs/decisions/0021-what-a-holder-gives-away.md"
 */
@Service
@Transactional
public class CertificateShares {

    /**
     * What stands before the token in the address of what somebody shares; given away, so it stays.
     */
    public static final String ADDRESS = "/shared/";

    private final JdbcClient database;
    private final Certificates certificates;
    private final Verification verification;
    private final ApplicationEventPublisher events;
    private final DocumentIssuer issuer;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CertificateShares(
            JdbcClient database,
            Certificates certificates,
            Verification verification,
            ApplicationEventPublisher events,
            DocumentIssuer issuer,
            Clock clock) {
        this.database = database;
        this.certificates = certificates;
        this.verification = verification;
        this.events = events;
        this.issuer = issuer;
        this.clock = clock;
    }

    /** The link that leads to it today, if there is one and the actor is its holder. */
    @Transactional(readOnly = true)
    public Optional<URI> link(CertificateNumber number) {
        return own(number).flatMap(this::open).map(this::address);
    }

    /**
     * Makes a link, or returns the one there is.
     *
     * @throws AccessDeniedException unless the actor is its holder
     */
    public URI share(CertificateNumber number) {
        lock(number);
        CertificateDetails certificate = requireOwn(number);
        Optional<ShareToken> there = open(certificate);
        if (there.isPresent()) {
            return address(there.get());
        }
        ShareToken token = ShareToken.random(random);
        database.sql(
                        """
                        INSERT INTO certificate_share (token, certificate, shared_at)
                        VALUES (?, ?, ?)
                        """)
                .params(token.value(), certificate.id().toString(), utc(clock.instant()))
                .update();
        events.publishEvent(new SharingChanged(number, true));
        return address(token);
    }

    /**
     * Withdraws the link; nothing changes if there is none.
     *
     * @throws AccessDeniedException unless the actor is its holder
     */
    public void withdraw(CertificateNumber number) {
        CertificateDetails certificate = requireOwn(number);
        int withdrawn =
                database.sql(
                                """
                                UPDATE certificate_share SET withdrawn_at = ?
                                WHERE certificate = ? AND withdrawn_at IS NULL
                                """)
                        .params(utc(clock.instant()), certificate.id().toString())
                        .update();
        if (withdrawn > 0) {
            events.publishEvent(new SharingChanged(number, false));
        }
    }

    /** What a link shows to anybody; empty if it was withdrawn, or never was. */
    @Transactional(readOnly = true)
    public Optional<Registered> shown(ShareToken token) {
        return database.sql(
                        """
                        SELECT c.code FROM certificate_share s
                        JOIN certificate c ON c.id = s.certificate
                        WHERE s.token = ? AND s.withdrawn_at IS NULL
                        """)
                .param(token.value())
                .query((row, _) -> row.getString("code"))
                .optional()
                .map(verification::verify)
                .filter(Registered.class::isInstance)
                .map(Registered.class::cast);
    }

    private Optional<ShareToken> open(CertificateDetails certificate) {
        return database.sql(
                        """
                        SELECT token FROM certificate_share
                        WHERE certificate = ? AND withdrawn_at IS NULL
                        """)
                .param(certificate.id().toString())
                .query((row, _) -> new ShareToken(row.getString("token")))
                .optional();
    }

    /** Two links at once would both find none; nothing may be read before. */
    private void lock(CertificateNumber number) {
        database.sql("SELECT id FROM certificate WHERE number = ? FOR UPDATE")
                .param(number.value())
                .query((row, _) -> row.getString("id"))
                .optional();
    }

    private Optional<CertificateDetails> own(CertificateNumber number) {
        return certificates.find(number).filter(certificates::isOwn);
    }

    private CertificateDetails requireOwn(CertificateNumber number) {
        return own(number)
                .orElseThrow(() -> new AccessDeniedException("not a certificate of this actor"));
    }

    private URI address(ShareToken token) {
        return URI.create(issuer.publicAddress() + ADDRESS + token);
    }
}
