package eu.most.certificates.seal;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The key of today is revoked: nothing is sealed or signed until there is another. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public final class RevokedKey extends IllegalStateException {

    private static final long serialVersionUID = 1;

    RevokedKey(SealKeyId key) {
        super("key " + key + " is revoked; ./most keys roll makes another");
    }
}
