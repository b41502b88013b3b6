package eu.most.signing;

import eu.most.kernel.StartUpTask;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Runs the {@link SealSelfTest} beside the rest of the start; nobody comes in before it has passed.
 */
final class SealProof implements StartUpTask {

    private final CompletableFuture<?> test;

    SealProof(KeysInUse keys, Instant now) {
        this.test = CompletableFuture.supplyAsync(() -> keys.proven(now));
    }

    /**
     * Waits for the proof.
     *
     * @throws IllegalStateException if a check gave the wrong answer
     */
    @Override
    public void prepare() {
        try {
            test.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("The seal is not proven.", e.getCause());
        }
    }
}
