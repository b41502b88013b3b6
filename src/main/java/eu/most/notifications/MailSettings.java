package eu.most.notifications;

import eu.most.kernel.EmailAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves, once {@code spring.mail.host} is set.
 *
 * @param from sender of every mail
 */
@ConfigurationProperties("most.mail")
record MailSettings(@DefaultValue("most@localhost.invalid") String from) {

    MailSettings {
        // Refuses a sender that is none at start-up, not at the first mail.
        from = new EmailAddress(from).value();
    }
}
