package eu.most.certificates;

import eu.most.access.CurrentActor;
import eu.most.kernel.PersonId;
import eu.most.learning.Awarded;
import eu.most.learning.Awards;
import eu.most.learning.CompletionId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leads people from what they completed to their own certificate for it. */
@Component
@Transactional(readOnly = true)
class CertificatesOfCompletions implements Awards {

    private final CertificateRepository certificates;
    private final CurrentActor currentActor;
    private final Clock clock;

    CertificatesOfCompletions(
            CertificateRepository certificates, CurrentActor currentActor, Clock clock) {
        this.certificates = certificates;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * Of several for one completion, as in two languages, what is worth most; the latest of them.
     */
    @Override
    public Map<CompletionId, Awarded> of(Collection<CompletionId> completions) {
        if (completions.isEmpty()) {
            return Map.of();
        }
        PersonId person = currentActor.get().person();
        LocalDate today = LocalDate.now(clock);
        return certificates
                .findByCompletionInOrderByEdition(
                        completions.stream().map(CompletionId::value).toList())
                .stream()
                .filter(each -> each.details().award().holder().equals(person))
                .collect(
                        Collectors.toMap(
                                Certificate::completion,
                                each -> awarded(each.details(), today),
                                (earlier, later) ->
                                        later.worth().compareTo(earlier.worth()) > 0
                                                ? earlier
                                                : later));
    }

    private static Awarded awarded(CertificateDetails certificate, LocalDate today) {
        return new Awarded(
                CertificatePages.certificate(certificate.number()),
                Optional.ofNullable(certificate.award().validity().until()),
                switch (certificate.statusOn(today)) {
                    case VALID -> Awarded.Worth.VALID;
                    case SUPERSEDED -> Awarded.Worth.REPLACED;
                    case EXPIRED -> Awarded.Worth.OVER;
                    case SUSPENDED -> Awarded.Worth.SUSPENDED;
                    case REVOKED -> Awarded.Worth.REVOKED;
                });
    }
}
