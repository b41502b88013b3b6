package eu.most.signing;

import eu.most.audit.AuditPages;
import eu.most.backlog.NeedsAPerson;
import eu.most.kernel.PersonId;
import eu.most.notifications.Notice;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The key of today is revoked, or its time is over: nothing is sealed or signed until somebody
 * makes another.
 */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public final class CannotSign extends IllegalStateException implements NeedsAPerson {

    private CannotSign(String why) {
        super(why + "; ./most keys roll makes another");
    }

    static CannotSign revoked(SealKeyId key) {
        return new CannotSign("key " + key + " is revoked");
    }

    static CannotSign expired(SealKeyId key, Instant end) {
        return new CannotSign("key " + key + " was good until " + end);
    }

    @Override
    public Notice notice() {
        return new Notice("certificates.waiting.key", Map.of(), "/" + AuditPages.TRAIL);
    }

    @Override
    public Optional<PersonId> concerned() {
        return Optional.empty();
    }
}
