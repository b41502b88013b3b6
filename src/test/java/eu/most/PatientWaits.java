package eu.most;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Waits in tests end when what they wait for happens; that a machine is busy must not turn one red.
 * So {@code await()} gives up only when nobody would wait any longer, and no test names a time of
 * its own.
 */
public final class PatientWaits implements BeforeAllCallback {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Override
    public void beforeAll(ExtensionContext tests) {
        Awaitility.setDefaultTimeout(PATIENCE);
    }
}
