package eu.most.signing;

import eu.most.kernel.StartUpTask;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the keys and lets nothing start whose seal does not prove itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SealSettings.class)
class SealConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SealConfiguration.class);

    @Bean
    InstalledKeys installedKeys(
            SealSettings settings,
            @Value("${most.data.directory:data}") Path dataDirectory,
            ApplicationEventPublisher events,
            Clock clock) {
        Optional<KeyFiles> files = settings.files();
        if (files.isPresent()) {
            return new WatchedKeys(files.get(), events, clock);
        }
        DemonstrationKeys demonstration = new DemonstrationKeys(dataDirectory.resolve("keys"));
        LOG.warn(
                "DEMONSTRATION: no seal key is configured, so certificates are sealed with a key of"
                        + " our own making ({}) and say that they are not real. Set"
                        + " most.seal.keystore and most.seal.password-file.",
                demonstration.keystore());
        KeysInUse made = demonstration.loadOrMake(clock.instant());
        return () -> made;
    }

    @Bean
    Seal seal(InstalledKeys keys) {
        return new CurrentSeal(keys);
    }

    /** Proves the keys beside the rest of the start; nobody comes in before they have passed. */
    @Bean
    StartUpTask sealProof(InstalledKeys keys, Clock clock) {
        CompletableFuture<?> proof =
                CompletableFuture.supplyAsync(() -> keys.now().proven(clock.instant()));
        return () -> {
            try {
                proof.join();
            } catch (CompletionException e) {
                throw new IllegalStateException("The seal is not proven.", e.getCause());
            }
        };
    }
}
