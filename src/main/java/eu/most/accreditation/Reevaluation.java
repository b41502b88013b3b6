package eu.most.accreditation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import eu.most.access.AsSystem;
import eu.most.certificates.CertificateAct;
import eu.most.certificates.CertificateEvent;
import eu.most.kernel.PersonId;
import eu.most.kernel.RetryOnConflict;
import eu.most.people.EmploymentBegun;
import eu.most.people.EmploymentEnded;
import eu.most.people.PeopleMerged;
import eu.most.people.staffing.Assignments;
import eu.most.people.staffing.ServiceStaffChanged;
import eu.most.registry.OfferedServices;
import eu.most.registry.ServiceId;
import eu.most.registry.ServiceOffered;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Has services judged anew whenever something happened that may matter to them, and on the days on
 * which their assessment changes by itself. Each service has a transaction of its own, tried again
 * if another node was faster; an event whose services could not be judged stays in the outbox.
 */
@Component
@AsSystem("re-evaluation")
class Reevaluation {

    private final AccreditationAssessor assessor;
    private final OfferedServices services;
    private final Assignments assignments;
    private final Clock clock;
    private final JdbcClient jdbc;
    private final RetryOnConflict retry;

    Reevaluation(
            AccreditationAssessor assessor,
            OfferedServices services,
            Assignments assignments,
            Clock clock,
            JdbcClient jdbc,
            RetryOnConflict retry) {
        this.assessor = assessor;
        this.services = services;
        this.assignments = assignments;
        this.clock = clock;
        this.jdbc = jdbc;
        this.retry = retry;
    }

    /** That another certificate took its place changes nothing: the other one was issued. */
    @Async
    @TransactionalEventListener
    void on(CertificateEvent event) {
        if (event.act() != CertificateAct.SUPERSEDED) {
            assessServicesOf(event.holder());
        }
    }

    @Async
    @TransactionalEventListener
    void on(ServiceOffered event) {
        assess(event.service());
    }

    @Async
    @TransactionalEventListener
    void on(ServiceStaffChanged event) {
        assess(event.service());
    }

    @Async
    @TransactionalEventListener
    void on(EmploymentBegun event) {
        assessServicesOf(event.person());
    }

    @Async
    @TransactionalEventListener
    void on(EmploymentEnded event) {
        assessServicesOf(event.person());
    }

    /** Certificates of both records count now, wherever the person delivers a service. */
    @Async
    @TransactionalEventListener
    void on(PeopleMerged event) {
        assessServicesOf(event.into());
    }

    @Async
    @TransactionalEventListener
    void on(StandardIntroduced event) {
        services.all().forEach(this::assess);
    }

    /**
     * Judges every service whose assessment changes by itself on this day or did before, and of
     * which nobody knows yet why it will fall.
     */
    void assessDue() {
        List<ServiceId> due =
                jdbc.sql(
                                "SELECT service FROM service_accreditation WHERE next_change_on <= :today"
                                        + " OR (falls_on IS NOT NULL AND falls_because IS NULL)")
                        .param("today", LocalDate.now(clock))
                        .query((row, number) -> new ServiceId(row.getObject(1, UUID.class)))
                        .list();
        due.forEach(this::assess);
    }

    private void assessServicesOf(PersonId person) {
        assignments.deliveredBy(person).forEach(this::assess);
    }

    /** Judges one service now. */
    void assess(ServiceId service) {
        retry.inTransaction(() -> assessor.assess(service));
    }

    /** Looks every hour for services whose day has come; on one node only. */
    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        RecurringTask<Void> accreditationReview(Reevaluation reevaluation) {
            return Tasks.recurring("accreditation-review", FixedDelay.ofHours(1))
                    .execute((instance, context) -> reevaluation.assessDue());
        }
    }
}
