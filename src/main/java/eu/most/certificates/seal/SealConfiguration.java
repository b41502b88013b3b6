package eu.most.certificates.seal;

import eu.most.certificates.keys.RevocationList;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the keys and lets nothing start whose seal does not prove itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SealSettings.class)
class SealConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SealConfiguration.class);

    @Bean
    SealKeys sealKeys(
            SealSettings settings,
            @Value("${most.data.directory:data}") Path dataDirectory,
            Clock clock) {
        Path keystore = settings.keystore();
        Path passwordFile = settings.passwordFile();
        if (keystore != null && passwordFile != null) {
            SealKeys keys =
                    SealKeys.load(
                            keystore, passwordFile, settings.revocationList(), clock.instant());
            keys.revoked()
                    .map(RevocationList::end)
                    .filter(clock.instant()::isAfter)
                    .ifPresent(end ->
                            LOG.warn(
                                    "The list of revoked keys ended on {}: nobody outside can check"
                                            + " our seals in full. ./most keys renew signs it anew.",
                                    end));
            return keys;
        }
        DemonstrationKeys demonstration = new DemonstrationKeys(dataDirectory.resolve("keys"));
        LOG.warn(
                "DEMONSTRATION: no seal key is configured, so certificates are sealed with a key of"
                        + " our own making ({}) and say that they are not real. Set"
                        + " most.seal.keystore and most.seal.password-file.",
                demonstration.keystore());
        return demonstration.loadOrMake(clock.instant());
    }

    @Bean
    TokenKeys tokenKeys(SealSettings settings, SealKeys keys, Clock clock) {
        Path keystore = settings.keystore();
        Path passwordFile = settings.passwordFile();
        return keystore != null && passwordFile != null
                ? TokenKeys.load(keystore, passwordFile, keys.revoked(), clock.instant())
                : keys.demonstration()
                        .map(authority -> new TokenKeys(authority.token(), List.of(), true))
                        .orElseThrow();
    }

    @Bean
    SealCheck sealCheck(SealKeys keys) {
        return new SealCheck(keys);
    }

    @Bean
    Seal seal(SealKeys keys) {
        return new KeySeal(keys.current(), keys.isDemonstration());
    }

    @Bean
    SealProof sealProof(Seal seal, SealCheck check, Clock clock) {
        return new SealProof(new SealSelfTest(seal, check), clock.instant());
    }
}
