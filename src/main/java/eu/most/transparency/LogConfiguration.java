package eu.most.transparency;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import eu.most.audit.TrailKey;
import eu.most.kernel.PublishedFiles;
import eu.most.signing.keys.LogKeyFile;
import java.net.URI;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The log's key, and its hourly checkpoint. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LogSettings.class)
class LogConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(LogConfiguration.class);

    @Bean
    LogKey logKey(
            LogSettings settings,
            @Value("${most.data.directory:data}") Path dataDirectory,
            @Value("${most.seal.keystore:}") String keystore,
            @Value("${most.certificates.public-address:http://localhost:8080}") URI address) {
        return new LogKey(
                address.getAuthority() + PublishedFiles.ADDRESS + "log",
                keys(settings, dataDirectory, keystore.isEmpty()));
    }

    /** For the audit trail: the key lies outside the database, and never changes. */
    @Bean
    TrailKey trailKey(LogKey key) {
        return key::signature;
    }

    private static KeyPair keys(LogSettings settings, Path dataDirectory, boolean demonstration) {
        Path keyFile = settings.keyFile();
        if (keyFile != null) {
            return new LogKeyFile(keyFile).load();
        }
        if (!demonstration) {
            throw new IllegalStateException(
                    "An installation with keys of its own needs one for its transparency log: set"
                            + " most.log.key-file. ./most keys init makes it; where the log has begun"
                            + " already, it is keys/demonstration-log.pem in most.data.directory of the"
                            + " node that signed it.");
        }
        Path made = dataDirectory.resolve("keys").resolve("demonstration-log.pem");
        LOG.warn(
                "DEMONSTRATION: no key of the transparency log is configured, so its checkpoints are"
                        + " signed with a key of our own making ({}). Set most.log.key-file.",
                made);
        return new LogKeyFile(made).loadOrMake();
    }

    /** Also when nobody asks, so that each hour leaves a signed trace; on one node only. */
    @Bean
    RecurringTask<Void> hourlyCheckpoint(TransparencyLog log) {
        return Tasks.recurring("log-checkpoint", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((instance, context) -> log.checkpoint());
    }
}
