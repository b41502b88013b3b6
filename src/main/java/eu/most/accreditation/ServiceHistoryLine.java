package eu.most.accreditation;

import eu.most.kernel.TimeOrderedUuid;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One line of the history of a service, with what it rests on. Written once. */
@Entity
@Immutable
@Table(name = "service_status_change")
class ServiceHistoryLine implements Persistable<UUID> {

    @Id private UUID id;

    private UUID service;

    @Enumerated(EnumType.STRING)
    private ServiceStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private ServiceStatus toStatus;

    private Instant changedAt;
    private @Nullable LocalDate fallsOn;
    private int qualified;
    private int required;

    @Convert(converter = HistoryJson.OfBasis.class)
    private @Nullable Basis basis;

    @Convert(converter = HistoryJson.OfCauses.class)
    private @Nullable List<Cause> causes;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ServiceHistoryLine() {}

    ServiceHistoryLine(
            ServiceStatusChanged change,
            Instant changedAt,
            Basis basis,
            List<Cause> causes,
            @Nullable LocalDate fallsOn,
            int qualified,
            int required) {
        this.id = TimeOrderedUuid.next();
        this.service = change.service().value();
        this.fromStatus = change.from();
        this.toStatus = change.to();
        this.changedAt = changedAt;
        this.fallsOn = fallsOn;
        this.qualified = qualified;
        this.required = required;
        this.basis = basis;
        this.causes = List.copyOf(causes);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Saved once and never again. */
    @Override
    public boolean isNew() {
        return true;
    }

    /** What counted then; empty if the line is older than that is kept. */
    Optional<Basis> basis() {
        return Optional.ofNullable(basis);
    }

    HistoryEntry entry() {
        return new HistoryEntry(
                changedAt,
                fromStatus,
                toStatus,
                Optional.ofNullable(fallsOn),
                qualified,
                required,
                causes == null ? List.of() : causes);
    }
}
