package eu.most.signing;

import eu.most.backlog.NeedsAPerson;
import eu.most.kernel.PersonId;
import eu.most.notifications.Notice;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The time of the key of today is over: nothing is sealed or signed until there is another. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public final class ExpiredKey extends IllegalStateException implements NeedsAPerson {

    private static final long serialVersionUID = 1;

    ExpiredKey(SealKeyId key, Instant end) {
        super("key " + key + " was good until " + end + "; ./most keys roll makes another");
    }

    @Override
    public Notice notice() {
        return NeedsKeys.NOTICE;
    }

    @Override
    public Optional<PersonId> concerned() {
        return Optional.empty();
    }
}
