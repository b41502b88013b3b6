package eu.most.identity;

/**
 * A key just made.
 *
 * @param secret what the other system sends; shown once, kept only as a hash
 */
public record NewApiKey(ApiKeyId id, String secret) {

    /** Hides the secret. */
    @Override
    public String toString() {
        return "NewApiKey[" + id + "]";
    }
}
