package eu.most.backlog;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How work that failed is tried again.
 *
 * @param pause after the first failure, and between two looks at what is due; later pauses are
 *     multiples of it
 */
@ConfigurationProperties("most.backlog")
record BacklogSettings(@DefaultValue("5s") Duration pause) {

    Pauses pauses() {
        return new Pauses(pause);
    }
}
