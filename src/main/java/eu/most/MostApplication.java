package eu.most;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** Starts Most. */
@SpringBootApplication
@Modulithic(
        systemName = "Most",
        sharedModules = {"kernel", "access", "uikit", "audit", "notifications"})
public class MostApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(MostApplication.class, arguments);
    }

    /** The one source of time; tests put a fixed one in its place. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
