package eu.most.signing;

import eu.most.backlog.NeedsAPerson;
import eu.most.kernel.PersonId;
import eu.most.notifications.Notice;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The key of today is revoked: nothing is sealed or signed until there is another. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public final class RevokedKey extends IllegalStateException implements NeedsAPerson {

    private static final long serialVersionUID = 1;

    RevokedKey(SealKeyId key) {
        super("key " + key + " is revoked; ./most keys roll makes another");
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
