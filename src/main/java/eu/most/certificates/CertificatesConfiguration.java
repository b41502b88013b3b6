package eu.most.certificates;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import eu.most.documents.DocumentIssuer;
import eu.most.documents.Signatory;
import java.net.URI;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The settings of certificates, and when expiries are noted. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CertificatesConfiguration.Settings.class)
class CertificatesConfiguration {

    /** Who stands on certificates, also on samples of them. */
    @Bean
    DocumentIssuer sheetIssuer(Settings settings) {
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

    /**
     * What an installation says about its certificates.
     *
     * @param issuer the name that stands on every certificate
     * @param publicAddress where anybody reaches this installation, such as {@code
     *     https://most.example}; it goes into the QR code of every certificate and must outlive it
     * @param signatories who stands for the issuer on the sheet, at most four
     */
    @ConfigurationProperties("most.certificates")
    record Settings(
            @DefaultValue("Most demonstration academy") String issuer,
            @DefaultValue("http://localhost:8080") URI publicAddress,
            @DefaultValue List<Signatory> signatories) {}
}
