package eu.most.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.most.WholeApplication;
import eu.most.access.PageLinks;
import eu.most.kernel.EmailAddress;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.uikit.Dates;
import eu.most.uikit.Messages;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

@WholeApplication
class MailPostTest {

    private static final Instant NOW = Instant.parse("2031-05-04T10:00:00Z");
    private static final Notice NOTICE = new Notice("notifications.test", Map.of(), "/inbox");

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private int port;
    private final PersonId reader = PersonId.next();
    private final PersonId administrator = PersonId.next();

    @Autowired private OutgoingMailRepository mails;
    @Autowired private SentNoticeRepository notices;
    @Autowired private Notifications notifications;
    @Autowired private Messages messages;
    @Autowired private PageLinks links;
    @Autowired private TransactionTemplate transaction;

    @BeforeEach
    void openThePostOffice() {
        start();
        transaction.executeWithoutResult(status -> mails.deleteAll());
    }

    @AfterEach
    void closeThePostOffice() {
        server.stop();
    }

    @Test
    void aNoticeGoesOutOnceInTheLanguageOfItsReader() throws Exception {
        queue(aNotice(), aReader("Kateřina Svobodová"), NOW);

        post(aReader("Kateřina Svobodová"), NOW).carryOut();
        post(aReader("Kateřina Svobodová"), NOW.plus(Duration.ofDays(1))).carryOut();

        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("Zkouška");
        assertThat(received[0].getAllRecipients()[0]).hasToString("kate@example.org");
        assertThat(received[0].getContent().toString())
                .startsWith("Zpráva pro: Kateřina Svobodová")
                .contains("https://most.example/inbox", "Toto je zkouška");
        assertThat(received[0].getContentType()).startsWith("text/plain");
    }

    @Test
    void aReaderWithoutAnAddressGetsNoMail() {
        AddressBook book =
                person ->
                        Optional.of(
                                new Recipient("J. Novák", Optional.empty(), new LanguageTag("cs")));

        queue(aNotice(), book, NOW);

        assertThat(mails.count()).isZero();
    }

    @Test
    void aServerThatIsDownIsAskedAgainLaterAndLater() {
        SentNotice notice = aNotice();
        queue(notice, aReader("Kate"), NOW);
        server.stop();

        post(aReader("Kate"), NOW).carryOut();
        post(aReader("Kate"), NOW.plusSeconds(59)).carryOut();
        start();
        post(aReader("Kate"), NOW.plusSeconds(59)).carryOut();
        assertThat(server.getReceivedMessages()).isEmpty();

        post(aReader("Kate"), NOW.plusSeconds(61)).carryOut();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    /** V13. */
    @Test
    void afterAnOutageTheNewestAboutOneThingGoesAndSaysWhenItHappened() throws Exception {
        Notice about = new Notice(NOTICE.key(), NOTICE.arguments(), "/certificates/MOST-2026-1");
        Notice other = new Notice(NOTICE.key(), NOTICE.arguments(), "/certificates/MOST-2026-2");
        Instant later = NOW.plus(Duration.ofMinutes(5));
        SentNotice older = sent(about, NOW);
        SentNotice another = sent(other, NOW);
        queue(older, aReader("Kate"), NOW);
        queue(another, aReader("Kate"), NOW);
        server.stop();
        post(aReader("Kate"), NOW).carryOut();
        queue(sent(about, later), aReader("Kate"), later);
        start();

        post(aReader("Kate"), later.plus(Duration.ofMinutes(5))).carryOut();

        assertThat(server.getReceivedMessages())
                .extracting(mail -> mail.getContent().toString())
                .satisfiesExactlyInAnyOrder(
                        mail ->
                                assertThat(mail)
                                        .contains("MOST-2026-1")
                                        .contains("Stalo se to " + moment(later)),
                        mail ->
                                assertThat(mail)
                                        .contains("MOST-2026-2")
                                        .contains("Stalo se to " + moment(NOW)));
        assertThat(mails.findById(older.id().value()).orElseThrow().isGivenUp()).isTrue();
    }

    private static String moment(Instant at) {
        return Dates.moment(at, ZoneOffset.UTC, Locale.forLanguageTag("cs"));
    }

    private SentNotice sent(Notice notice, Instant at) {
        return notices.save(new SentNotice(NoticeId.next(), reader, notice, at));
    }

    @Test
    void theTwelfthFailureIsTheLast() {
        OutgoingMail mail = new OutgoingMail(NoticeId.next(), NOW);
        for (int i = 0; i < 11; i++) {
            mail.begin(NOW);
            mail.failed(NOW);
            assertThat(mail.isGivenUp()).isFalse();
        }

        mail.begin(NOW);
        mail.failed(NOW);

        assertThat(mail.isGivenUp()).isTrue();
    }

    /** S3: work that failed is told to somebody. */
    @Test
    void administratorsHearOnceOfSomebodyWhomNoMailReaches() {
        queue(aNotice(), aReader("Kate"), NOW);
        queue(aNotice(), aReader("Kate"), NOW);
        server.stop();

        for (int hours = 0; hours < 80; hours++) {
            post(aReader("Kate"), NOW.plus(Duration.ofHours(hours))).carryOut();
        }

        String record = "/registry/people/" + reader;
        assertThat(toldToAdministrators()).containsExactly(record);
        start();
        queue(noticeToTheAdministrator(), aReader("Administrator"), NOW);
        server.stop();
        for (int hours = 0; hours < 80; hours++) {
            post(aReader("Kate"), NOW.plus(Duration.ofHours(hours))).carryOut();
        }
        assertThat(toldToAdministrators()).containsExactly(record);
    }

    private List<String> toldToAdministrators() {
        return notices.findByRecipientOrderBySentAtDescIdDesc(
                        administrator.value(), Pageable.unpaged())
                .map(sent -> sent.notice().path())
                .toList();
    }

    private SentNotice noticeToTheAdministrator() {
        return notices.findByRecipientOrderBySentAtDescIdDesc(
                        administrator.value(), Pageable.unpaged())
                .getContent()
                .getFirst();
    }

    @Test
    void aLineBreakInTheSubjectIsRefusedAndTheOthersStillGo() {
        SentNotice evil = aNotice();
        queue(evil, aReader("Kate"), NOW);
        queue(aNotice(), aReader("Kate"), NOW.plusSeconds(1));

        MailPost post =
                post(
                        aReader("Kate"),
                        NOW.plusSeconds(2),
                        new Messages() {
                            private boolean first = true;

                            @Override
                            public String text(
                                    String key, LanguageTag language, Map<String, ?> arguments) {
                                if (first && key.endsWith(".subject")) {
                                    first = false;
                                    return "Hello\r\nBcc: everybody@example.org";
                                }
                                return super.text(key, language, arguments);
                            }
                        });
        post.carryOut();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(mails.findById(evil.id().value()).orElseThrow().isGivenUp()).isTrue();
    }

    private void start() {
        server.start();
        port = server.getSmtp().getPort();
    }

    private SentNotice aNotice() {
        return notices.save(new SentNotice(NoticeId.next(), reader, NOTICE, NOW));
    }

    private void queue(SentNotice notice, AddressBook book, Instant at) {
        transaction.executeWithoutResult(
                status -> post(book, at).queue(new NoticeSent(notice.id(), reader)));
    }

    private static AddressBook aReader(String name) {
        return person ->
                Optional.of(
                        new Recipient(
                                name,
                                Optional.of(new EmailAddress("kate@example.org")),
                                new LanguageTag("cs")));
    }

    private MailPost post(AddressBook book, Instant at) {
        return post(book, at, messages);
    }

    private MailPost post(AddressBook book, Instant at, Messages texts) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new MailPost(
                mails,
                notices,
                new UndeliveredMail(notices, notifications, _ -> List.of(administrator), links),
                book,
                texts,
                sender,
                new MailSettings("most@example.org"),
                URI.create("https://most.example/"),
                transaction,
                Clock.fixed(at, ZoneOffset.UTC));
    }
}
