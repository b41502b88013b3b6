package eu.most.certificates.seal;

import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The time of the key of today is over: nothing is sealed or signed until there is another. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public final class ExpiredKey extends IllegalStateException {

    private static final long serialVersionUID = 1;

    ExpiredKey(SealKeyId key, Instant end) {
        super("key " + key + " was good until " + end + "; ./most keys roll makes another");
    }
}
