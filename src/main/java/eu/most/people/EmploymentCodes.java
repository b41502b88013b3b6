package eu.most.people;

import static eu.most.kernel.DatabaseTime.instant;
import static eu.most.kernel.DatabaseTime.utc;

import eu.most.access.CurrentActor;
import eu.most.kernel.PersonId;
import eu.most.kernel.RetryOnConflict;
import eu.most.notifications.Notice;
import eu.most.notifications.Notifications;
import eu.most.registry.OrganisationDetails;
import eu.most.registry.OrganisationRights;
import eu.most.registry.Organisations;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How somebody joins another organisation without being entered twice: they make a code, and
 * whoever speaks for that organisation enters it. Until the code is right, that one gets to know
 * nothing about the person, not even that they are here.
 *
 * @see "src/docs/decisions/0046-another-employer-by-consent.md"
 */
@Service
public class EmploymentCodes {

    /** How long a code is good. */
    public static final Duration GOOD_FOR = Duration.ofDays(2);

    private final JdbcClient database;
    private final Employments employments;
    private final Organisations organisations;
    private final OrganisationRights rights;
    private final Permissions permissions;
    private final WrongCodes wrongCodes;
    private final Notifications notifications;
    private final CurrentActor currentActor;
    private final RetryOnConflict retry;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EmploymentCodes(
            JdbcClient database,
            Employments employments,
            Organisations organisations,
            OrganisationRights rights,
            Permissions permissions,
            WrongCodes wrongCodes,
            Notifications notifications,
            CurrentActor currentActor,
            RetryOnConflict retry,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.employments = employments;
        this.organisations = organisations;
        this.rights = rights;
        this.permissions = permissions;
        this.wrongCodes = wrongCodes;
        this.notifications = notifications;
        this.currentActor = currentActor;
        this.retry = retry;
        this.events = events;
        this.clock = clock;
    }

    /** Makes a code of whoever acts; an earlier one of theirs is good no longer. */
    @Transactional
    public NewEmploymentCode make() {
        PersonId person = currentActor.get().person();
        EmploymentCode code = EmploymentCode.next();
        Instant expiresAt = clock.instant().plus(GOOD_FOR);
        database.sql(
                        """
                        INSERT INTO employment_code (person, code_hash, expires_at)
                        VALUES (:person, :hash, :expiresAt)
                        ON DUPLICATE KEY UPDATE code_hash = :hash, expires_at = :expiresAt
                        """)
                .param("person", person.value())
                .param("hash", code.hash())
                .param("expiresAt", utc(expiresAt))
                .update();
        events.publishEvent(new EmploymentCodeMade(person));
        return new NewEmploymentCode(code.grouped(), expiresAt);
    }

    /** Until when the code of whoever acts is good; empty if they have none. */
    @Transactional(readOnly = true)
    public Optional<Instant> goodUntil() {
        return database.sql(
                        "SELECT expires_at FROM employment_code WHERE person = ? AND expires_at > ?")
                .params(currentActor.get().person().value(), utc(clock.instant()))
                .query((row, _) -> instant(row, "expires_at"))
                .optional();
    }

    /** Withdraws the code of whoever acts; nothing changes if they have none. */
    @Transactional
    public void withdraw() {
        PersonId person = currentActor.get().person();
        if (forget(person)) {
            events.publishEvent(new EmploymentCodeWithdrawn(person));
        }
    }

    /**
     * Begins an employment of the person whose code this is. The code is used up by it.
     *
     * @throws AccessDeniedException unless the actor may change things of the organisation
     */
    public JoiningOutcome employ(String typed, EmploymentTerms terms) {
        rights.requireMayChange(terms.organisation());
        Optional<EmploymentCode> code = EmploymentCode.parse(typed);
        if (code.isEmpty()) {
            return new JoiningOutcome.NotACode();
        }
        PersonId actor = currentActor.get().person();
        Optional<Duration> wait = wrongCodes.begin(actor);
        if (wait.isPresent()) {
            return new JoiningOutcome.TryLater(wait.get());
        }
        JoiningOutcome outcome = retry.inTransaction(() -> employ(code.get(), terms));
        if (!(outcome instanceof JoiningOutcome.NotGood)) {
            wrongCodes.forgive(actor);
        }
        return outcome;
    }

    private JoiningOutcome employ(EmploymentCode code, EmploymentTerms terms) {
        Optional<PersonId> whose = whose(code);
        if (whose.isEmpty()) {
            return new JoiningOutcome.NotGood();
        }
        PersonId person = whose.get();
        if (permissions.isOneself(person)) {
            return new JoiningOutcome.OneSelf();
        }
        return switch (employments.begin(person, terms)) {
            case EmploymentOutcome.AlreadyEmployed _ -> new JoiningOutcome.AlreadyEmployed();
            case EmploymentOutcome.Begun(EmploymentId employment) -> {
                forget(person);
                events.publishEvent(new EmploymentAgreed(employment, person, terms.organisation()));
                tell(person, terms);
                yield new JoiningOutcome.Joined(person);
            }
        };
    }

    /** The row is locked: a code that is entered twice at once is used once. */
    private Optional<PersonId> whose(EmploymentCode code) {
        return database.sql(
                        """
                        SELECT person FROM employment_code
                        WHERE code_hash = ? AND expires_at > ? FOR UPDATE
                        """)
                .params(code.hash(), utc(clock.instant()))
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .optional();
    }

    /** Whether there was one. */
    boolean forget(PersonId person) {
        return database.sql("DELETE FROM employment_code WHERE person = ?")
                        .param(person.value())
                        .update()
                > 0;
    }

    private void tell(PersonId person, EmploymentTerms terms) {
        String organisation =
                organisations
                        .findVisible(terms.organisation())
                        .map(OrganisationDetails::name)
                        .orElseThrow();
        notifications.send(
                person,
                new Notice(
                        "registry.notice.employed",
                        Map.of("organisation", organisation, "job", terms.jobTitle()),
                        "/" + PeoplePages.OWN_ENTRY));
    }
}
