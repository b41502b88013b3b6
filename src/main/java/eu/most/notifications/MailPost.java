package eu.most.notifications;

import eu.most.kernel.EmailAddress;
import eu.most.uikit.Dates;
import eu.most.uikit.Messages;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Puts notices into the post and carries them out. A mail is noted in the transaction of its notice
 * and sent later, so that neither a slow server nor a failed one touches the act behind it. The log
 * knows mails by the id of their notice, never by name or address.
 */
class MailPost {

    private static final Logger LOG = LoggerFactory.getLogger(MailPost.class);
    private static final int MOST_AT_ONCE = 200;

    private final OutgoingMailRepository mails;
    private final SentNoticeRepository notices;
    private final UndeliveredMail undelivered;
    private final AddressBook addressBook;
    private final Messages messages;
    private final JavaMailSender sender;
    private final MailSettings settings;
    private final URI publicAddress;
    private final TransactionOperations transaction;
    private final Clock clock;

    MailPost(
            OutgoingMailRepository mails,
            SentNoticeRepository notices,
            UndeliveredMail undelivered,
            AddressBook addressBook,
            Messages messages,
            JavaMailSender sender,
            MailSettings settings,
            URI publicAddress,
            TransactionOperations transaction,
            Clock clock) {
        this.mails = mails;
        this.notices = notices;
        this.undelivered = undelivered;
        this.addressBook = addressBook;
        this.messages = messages;
        this.sender = sender;
        this.settings = settings;
        this.publicAddress = publicAddress;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Notes that the notice shall also go by mail, if its reader has an address. */
    void queue(NoticeSent sent) {
        if (addressBook.find(sent.recipient()).flatMap(Recipient::email).isPresent()) {
            mails.save(new OutgoingMail(sent.notice(), clock.instant()));
        }
    }

    /** Carries out what is due, at most 200 mails. */
    void carryOut() {
        for (int i = 0; i < MOST_AT_ONCE; i++) {
            Optional<OutgoingMail> due = transaction.execute(status -> take());
            if (due == null || due.isEmpty()) {
                return;
            }
            if (!due.get().isGivenUp()) {
                carryOut(due.get().notice());
            }
        }
    }

    /**
     * Takes the mail that is due. One that had to wait is not sent behind a newer one about the
     * same thing, which says how things stand now; both are in the inbox.
     */
    private Optional<OutgoingMail> take() {
        Optional<OutgoingMail> due = mails.takeDue(clock.instant());
        due.ifPresent(mail -> {
            if (mail.hadToWait() && mails.isOvertaken(mail.notice())) {
                mail.giveUp();
            } else {
                mail.begin(clock.instant());
            }
        });
        return due;
    }

    private void carryOut(UUID notice) {
        try {
            Optional<MimeMessage> message = message(notice);
            if (message.isEmpty()) {
                report(notice, OutgoingMail::giveUp);
                return;
            }
            sender.send(message.get());
            report(notice, mail -> mail.sent(clock.instant()));
        } catch (IllegalArgumentException | MessagingException e) {
            LOG.error("notice {} can never go by mail: {}", notice, e.getClass().getSimpleName());
            report(notice, this::giveUp);
        } catch (MailException e) {
            // Its message may hold the address.
            LOG.warn("notice {} did not go by mail: {}", notice, e.getClass().getSimpleName());
            report(notice, this::failed);
        }
    }

    private void failed(OutgoingMail mail) {
        mail.failed(clock.instant());
        if (mail.isGivenUp()) {
            undelivered.tell(mail.notice());
        }
    }

    private void giveUp(OutgoingMail mail) {
        mail.giveUp();
        undelivered.tell(mail.notice());
    }

    /** Empty if the notice is gone, or its reader has no address any more. */
    private Optional<MimeMessage> message(UUID id) throws MessagingException {
        Optional<SentNotice> sent = notices.findById(id);
        Optional<Recipient> reader = sent.flatMap(notice -> addressBook.find(notice.recipient()));
        Optional<EmailAddress> address = reader.flatMap(Recipient::email);
        if (sent.isEmpty() || reader.isEmpty() || address.isEmpty()) {
            return Optional.empty();
        }
        Notice notice = sent.get().notice();
        MailText text =
                MailText.of(
                        notice,
                        reader.get(),
                        when(sent.get(), reader.get()),
                        address(notice.path()),
                        messages);
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper helper =
                new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(address.get().value());
        helper.setSubject(text.subject());
        helper.setText(text.body());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", reader.get().language().value());
        return Optional.of(message);
    }

    private String when(SentNotice notice, Recipient reader) {
        return Dates.moment(
                notice.asMessage().sentAt(), clock.getZone(), reader.language().locale());
    }

    private String address(String path) {
        String base = publicAddress.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }

    private void report(UUID notice, Consumer<OutgoingMail> what) {
        transaction.executeWithoutResult(status -> mails.findById(notice).ifPresent(what));
    }
}
