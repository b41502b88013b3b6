package eu.most.accreditation;

import eu.most.registry.ServiceDetails;
import eu.most.registry.ServiceId;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a service since it was last judged, with the names under which it is listed.
 */
@Entity
@Table(name = "service_accreditation")
class ServiceAccreditation {

    @Id private UUID service;

    @Version private @Nullable Long version;

    private UUID organisation;
    private String organisationName;
    private UUID prison;
    private String prisonName;
    private String kind;

    @Enumerated(EnumType.STRING)
    private ServiceStatus status = ServiceStatus.NOT_ACCREDITED;

    private Instant statusSince;
    private @Nullable LocalDate accreditedSince;
    private @Nullable LocalDate fallsOn;

    @Convert(converter = HistoryJson.OfCauses.class)
    private @Nullable List<Cause> fallsBecause;

    private @Nullable LocalDate meetsFrom;
    private @Nullable LocalDate nextChangeOn;
    private int qualified;
    private int required;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ServiceAccreditation() {}

    /** A service that nobody has judged yet: not accredited. */
    ServiceAccreditation(ServiceDetails service, Instant at) {
        this.service = service.id().value();
        statusSince = at;
        describe(service);
    }

    /** Takes over where and under which names the service is offered. */
    final void describe(ServiceDetails details) {
        organisation = details.organisation().value();
        organisationName = details.organisationName();
        prison = details.prison().value();
        prisonName = details.prisonName();
        kind = details.kind().name();
    }

    /** Takes over how the service stands; says so if its status is another one now. */
    Optional<ServiceStatusChanged> assess(
            ServiceAssessment assessment, List<Cause> causesOfFall, Instant at) {
        ServiceStatus before = status;
        fallsOn = assessment.fallsOn().orElse(null);
        fallsBecause = causesOfFall.stream().sorted(Comparator.comparing(Cause::toString)).toList();
        meetsFrom = assessment.meetsFrom().orElse(null);
        nextChangeOn = assessment.nextChangeOn().orElse(null);
        qualified = assessment.tightest().map(StandardAssessment::qualified).orElse(0);
        required = assessment.tightest().map(tightest -> tightest.standard().people()).orElse(0);
        if (assessment.status() == before) {
            return Optional.empty();
        }
        status = assessment.status();
        statusSince = at;
        if (!status.isAccredited()) {
            accreditedSince = null;
        } else if (accreditedSince == null) {
            accreditedSince = assessment.day();
        }
        return Optional.of(new ServiceStatusChanged(new ServiceId(service), before, status));
    }

    /** A line of history as of this moment, in which the status was {@code before} until now. */
    ServiceHistoryLine historyLine(
            ServiceStatus before, Instant at, Basis basis, List<Cause> causes) {
        return new ServiceHistoryLine(
                new ServiceStatusChanged(new ServiceId(service), before, status),
                at,
                basis,
                causes,
                fallsOn,
                qualified,
                required);
    }

    UUID service() {
        return service;
    }

    ServiceStatus status() {
        return status;
    }
}
