package eu.most.certificates;

import eu.most.access.CurrentActor;
import eu.most.kernel.PersonId;
import eu.most.learning.Awarded;
import eu.most.learning.Awards;
import eu.most.learning.CompletionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leads people from what they completed to their own certificate for it. */
@Component
@Transactional(readOnly = true)
class CertificatesOfCompletions implements Awards {

    private final CertificateRepository certificates;
    private final CurrentActor currentActor;

    CertificatesOfCompletions(CertificateRepository certificates, CurrentActor currentActor) {
        this.certificates = certificates;
        this.currentActor = currentActor;
    }

    @Override
    public Map<CompletionId, Awarded> of(Collection<CompletionId> completions) {
        Map<CompletionId, Awarded> awarded = new HashMap<>();
        PersonId person = currentActor.get().person();
        for (CompletionId completion : completions) {
            for (Certificate each :
                    certificates.findByCompletionInOrderByEdition(List.of(completion.value()))) {
                CertificateDetails details = each.details();
                LocalDate lastDay = details.award().validity().until();
                if (lastDay != null
                        && details.award().holder().equals(person)
                        && details.revokedAt().isEmpty()) {
                    awarded.put(
                            completion, new Awarded("certificates/" + details.number(), lastDay));
                }
            }
        }
        return awarded;
    }
}
