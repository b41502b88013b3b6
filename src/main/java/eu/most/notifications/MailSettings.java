package eu.most.notifications;

import eu.most.kernel.EmailAddress;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves, once {@code spring.mail.host} is set.
 *
 * @param from sender of every mail
 * @param publicAddress where readers reach this installation, such as {@code https://most.example}
 */
@ConfigurationProperties("most.mail")
record MailSettings(
        @DefaultValue("most@localhost.invalid") String from,
        @DefaultValue("http://localhost:8080") URI publicAddress) {

    MailSettings {
        // Refuses a sender that is none at start-up, not at the first mail.
        from = new EmailAddress(from).value();
    }

    /** The full address of a path inside the application. */
    String address(String path) {
        String base = publicAddress.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
