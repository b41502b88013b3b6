package eu.most;

import eu.most.kernel.RetryOnConflict;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.transaction.support.TransactionOperations;

/** Starts Most. */
@SpringBootApplication
@Modulithic(
        systemName = "Most",
        sharedModules = {"kernel", "access", "uikit", "audit", "notifications", "backlog"})
public class MostApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(MostApplication.class, arguments);
    }

    /**
     * The one source of time; tests put a fixed one in its place.
     *
     * @param zone in which this installation's days begin and end
     */
    @Bean
    Clock clock(@Value("${most.zone:Europe/Prague}") ZoneId zone) {
        return Clock.system(zone);
    }

    /** For work that other transactions may get in the way of. */
    @Bean
    RetryOnConflict retryOnConflict(TransactionOperations transactions) {
        return new RetryOnConflict(transactions);
    }
}
