package eu.most.themes;

import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.kernel.PersonId;
import eu.most.kernel.RetryOnConflict;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Makes a draft the next version of its theme, if it passes the check. The check takes seconds, so
 * it holds no transaction open.
 */
@Service
public class ThemePublishing {

    private final ThemeRepository themes;
    private final ThemeVersionRepository versions;
    private final ThemeCheck check;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final RetryOnConflict retry;
    private final Clock clock;

    ThemePublishing(
            ThemeRepository themes,
            ThemeVersionRepository versions,
            ThemeCheck check,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            RetryOnConflict retry,
            Clock clock) {
        this.themes = themes;
        this.versions = versions;
        this.check = check;
        this.currentActor = currentActor;
        this.events = events;
        this.retry = retry;
        this.clock = clock;
    }

    /**
     * Publishes the draft of a theme as it is now.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the actor is neither
     *     trainer nor administrator
     */
    public PublishOutcome publish(ThemeId id) {
        Actor actor = currentActor.require(Role.TRAINER, Role.ADMINISTRATOR);
        ThemeContent draft = themes.findById(id.value()).orElseThrow().details().draft();
        List<ThemeFinding> findings = check.findings(draft);
        return findings.isEmpty()
                ? retry.inTransaction(() -> publish(id, draft, actor.person()))
                : new PublishOutcome.Refused(findings);
    }

    private PublishOutcome publish(ThemeId id, ThemeContent checked, PersonId by) {
        Theme theme = themes.findById(id.value()).orElseThrow();
        if (!theme.details().draft().equals(checked)) {
            return new PublishOutcome.ChangedMeanwhile();
        }
        ThemeVersion version = versions.save(theme.publish(clock.instant(), by));
        themes.save(theme);
        events.publishEvent(version.published());
        return new PublishOutcome.Published(version.number());
    }
}
