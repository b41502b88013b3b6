package eu.most.accreditation;

import eu.most.certificates.Reliance;
import eu.most.credentials.CertificateNumber;
import eu.most.kernel.PersonId;
import eu.most.people.staffing.Assignments;
import eu.most.registry.OfferedServices;
import eu.most.registry.ServiceDetails;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The services that meet the standards today, and would not without a certificate. */
@Component
@Transactional(readOnly = true)
class RelyingServices implements Reliance {

    private final OfferedServices services;
    private final Assignments assignments;
    private final AccreditationAssessor assessor;

    RelyingServices(
            OfferedServices services, Assignments assignments, AccreditationAssessor assessor) {
        this.services = services;
        this.assignments = assignments;
        this.assessor = assessor;
    }

    @Override
    public List<Falling> fallingWithout(CertificateNumber certificate, PersonId holder) {
        return assignments.deliveredBy(holder).stream()
                .sorted()
                .map(services::find)
                .flatMap(Optional::stream)
                .filter(service -> falls(service, certificate))
                .map(service ->
                        new Falling(
                                "registry.kind." + service.kind(),
                                service.organisationName() + ", " + service.prisonName(),
                                "/" + AccreditationPages.service(service.id())))
                .toList();
    }

    private boolean falls(ServiceDetails service, CertificateNumber without) {
        return assessor.assessment(service).status().isAccredited()
                && !assessor.standingWithout(service, without).status().isAccredited();
    }
}
