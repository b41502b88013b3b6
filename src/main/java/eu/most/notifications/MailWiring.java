package eu.most.notifications;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import eu.most.uikit.Messages;
import java.net.URI;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionOperations;

/** E-mail, where a server for it is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
@EnableConfigurationProperties(MailSettings.class)
class MailWiring {

    private static final int SECONDS_BETWEEN_ROUNDS = 10;

    @Bean
    MailPost mailPost(
            OutgoingMailRepository mails,
            SentNoticeRepository notices,
            UndeliveredMail undelivered,
            AddressBook addressBook,
            Messages messages,
            JavaMailSender sender,
            MailSettings settings,
            @Value("${most.certificates.public-address:http://localhost:8080}") URI publicAddress,
            TransactionOperations transaction,
            Clock clock) {
        return new MailPost(
                mails,
                notices,
                undelivered,
                addressBook,
                messages,
                sender,
                settings,
                publicAddress,
                transaction,
                clock);
    }

    @Bean
    QueueMail queueMail(MailPost post) {
        return new QueueMail(post);
    }

    @Bean
    RecurringTask<Void> mailRound(MailPost post) {
        return Tasks.recurring("notifications-mail", FixedDelay.ofSeconds(SECONDS_BETWEEN_ROUNDS))
                .execute((instance, context) -> post.carryOut());
    }

    /** In the transaction that sends the notice. */
    static class QueueMail {

        private final MailPost post;

        QueueMail(MailPost post) {
            this.post = post;
        }

        @EventListener
        void on(NoticeSent sent) {
            post.queue(sent);
        }
    }
}
