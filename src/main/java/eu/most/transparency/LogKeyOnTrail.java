package eu.most.transparency;

import eu.most.audit.TrailKey;
import org.springframework.stereotype.Component;

/** Lends the key of the log to the audit trail: it lies outside the database, and never changes. */
@Component
class LogKeyOnTrail implements TrailKey {

    private final LogKey key;

    LogKeyOnTrail(LogKey key) {
        this.key = key;
    }

    @Override
    public byte[] sign(byte[] text) {
        return key.signature(text);
    }
}
