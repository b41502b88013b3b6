package eu.most.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.kernel.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@WholeApplication
class NotificationsTest {

    private static final Notice FIRST = new Notice("notifications.test", Map.of("n", "1"), "/a");
    private static final Notice SECOND = new Notice("notifications.test", Map.of("n", "2"), "/b");

    @Autowired private Notifications notifications;
    @Autowired private CurrentActor currentActor;
    @Autowired private TransactionTemplate transaction;

    private final Actor reader = new Actor(PersonId.next(), "M. Kos", Set.of(Role.TRAINEE));
    private final Actor somebodyElse =
            new Actor(PersonId.next(), "J. Novák", Set.of(Role.ADMINISTRATOR));

    @Test
    void theNewestNoticeComesFirstAndIsUnread() {
        notifications.send(reader.person(), FIRST);
        notifications.send(reader.person(), SECOND);

        currentActor.runAs(
                reader,
                () -> {
                    assertThat(inbox())
                            .extracting(InboxMessage::notice)
                            .containsExactly(SECOND, FIRST);
                    assertThat(notifications.unread(reader.person())).isEqualTo(2);
                });
    }

    @Test
    void aReadNoticeNoLongerCounts() {
        NoticeId first = notifications.send(reader.person(), FIRST);
        notifications.send(reader.person(), SECOND);

        currentActor.runAs(
                reader,
                () -> {
                    notifications.markRead(first);
                    assertThat(notifications.unread(reader.person())).isEqualTo(1);
                    notifications.markAllRead();
                    assertThat(notifications.unread(reader.person())).isZero();
                    assertThat(inbox()).allSatisfy(message -> assertThat(message.read()).isTrue());
                });
    }

    @Test
    void nobodyElseReadsOrMarksAnInbox() {
        NoticeId first = notifications.send(reader.person(), FIRST);

        currentActor.runAs(
                somebodyElse,
                () -> {
                    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(this::inbox);
                    notifications.markRead(first);
                });

        currentActor.runAs(
                reader, () -> assertThat(notifications.unread(reader.person())).isEqualTo(1));
    }

    @Test
    void aNoticeOfAnActThatIsRolledBackIsNeverSeen() {
        transaction.executeWithoutResult(status -> {
            notifications.send(reader.person(), FIRST);
            status.setRollbackOnly();
        });

        currentActor.runAs(reader, () -> assertThat(inbox()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/x",
                "https://evil.example",
                "/a b",
                "/a\r\nb",
                "/\\evil",
                ""
            })
    void aPathThatLeadsElsewhereIsRefused(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Notice("notifications.test", Map.of(), path));
    }

    private List<InboxMessage> inbox() {
        return notifications.inbox(reader.person(), PageRequest.of(0, 10)).getContent();
    }
}
