package eu.most.certificates;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import eu.most.documents.DocumentIssuer;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The settings of certificates, and when expiries are noted. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CertificateSettings.class)
class CertificatesConfiguration {

    /** Who stands on certificates, also on samples of them. */
    @Bean
    DocumentIssuer sheetIssuer(CertificateSettings settings) {
        return new DocumentIssuer(
                settings.issuer(), settings.publicAddress(), settings.signatories());
    }

    /** Shortly after midnight where the issuer is; on one node only. */
    @Bean
    RecurringTask<Void> nightlyExpiry(CertificateExpiry expiry, Clock clock) {
        return Tasks.recurring(
                        "certificate-expiry", Schedules.daily(clock.getZone(), LocalTime.of(0, 1)))
                .execute((instance, context) -> expiry.noteExpired());
    }
}
