package eu.most.identity;

import eu.most.kernel.TimeOrderedUuid;
import java.util.UUID;

/** A key with which another system asks ours. */
public record ApiKeyId(UUID value) {

    static ApiKeyId next() {
        return new ApiKeyId(TimeOrderedUuid.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
