package eu.most.preservation;

import eu.most.preservation.PreservationProgress.Service;
import eu.most.signing.InstalledKeys;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The time-stamp service of this installation, and what preserves with it. Made when first needed,
 * so that a start does not load DSS.
 */
@Component
class TimeStampService {

    private static final Logger LOG = LoggerFactory.getLogger(TimeStampService.class);
    private static final Duration LIFE_IN_DEMONSTRATION = Duration.ofDays(1826);

    private final TimeStampSettings settings;
    private final InstalledKeys keys;
    private final Path directory;
    private final Clock clock;
    private @Nullable LongTermSeal seal;

    TimeStampService(
            TimeStampSettings settings,
            InstalledKeys keys,
            @Value("${most.data.directory:data}") Path dataDirectory,
            Clock clock) {
        this.settings = settings;
        this.keys = keys;
        this.clock = clock;
        directory = dataDirectory.resolve("keys");
    }

    /** What preserves files. */
    synchronized LongTermSeal seal() {
        LongTermSeal made = seal;
        if (made == null) {
            made = new LongTermSeal(stamps(), () -> keys.now().seals(), clock);
            seal = made;
        }
        return made;
    }

    Service kind() {
        if (settings.url() != null) {
            return Service.CONFIGURED;
        }
        return keys.now().seals().isDemonstration() ? Service.DEMONSTRATION : Service.NONE;
    }

    Optional<URI> url() {
        return Optional.ofNullable(settings.url());
    }

    private TimeStamps stamps() {
        URI url = settings.url();
        Path authorityFile = settings.authorityFile();
        if (url != null && authorityFile != null) {
            return new RemoteTimeStamps(url, authorityFile);
        }
        LOG.warn(
                "DEMONSTRATION: no time-stamp service is configured, so files are preserved with time"
                        + " stamps of our own making ({}), which prove nothing. Set most.timestamp.url.",
                directory);
        return DemonstrationTimeStamps.loadOrMake(
                directory, clock.instant(), LIFE_IN_DEMONSTRATION);
    }
}
