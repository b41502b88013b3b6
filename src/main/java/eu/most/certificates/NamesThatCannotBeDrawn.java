package eu.most.certificates;

import eu.most.access.PeopleInRole;
import eu.most.access.Role;
import eu.most.kernel.PersonId;
import eu.most.notifications.Notice;
import eu.most.notifications.Notifications;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells those who can help that a certificate waits for a name: names entered before their letters
 * were looked at may have some that no typeface of ours has. Once the name is put right, the
 * certificate comes by itself.
 *
 * @see "src/docs/decisions/0037-what-a-name-may-be.md"
 */
@Component
class NamesThatCannotBeDrawn {

    private final Notifications notifications;
    private final PeopleInRole people;

    NamesThatCannotBeDrawn(Notifications notifications, PeopleInRole people) {
        this.notifications = notifications;
        this.people = people;
    }

    /** The holder, and the administrators, who find the person behind the notice. */
    @Transactional
    void tell(IssueOutcome.NameCannotBeDrawn waiting) {
        notifications.send(
                waiting.holder(),
                notice("certificates.notice.name-waits", waiting, "/certificates"));
        for (PersonId administrator : people.with(Role.ADMINISTRATOR)) {
            if (!administrator.equals(waiting.holder())) {
                notifications.send(
                        administrator,
                        notice(
                                "certificates.notice.name-to-correct",
                                waiting,
                                "/registry/people/" + waiting.holder()));
            }
        }
    }

    private static Notice notice(String key, IssueOutcome.NameCannotBeDrawn waiting, String path) {
        return new Notice(key, Map.of("title", waiting.title()), path);
    }
}
