package eu.most.notifications;

import eu.most.access.LinkedPage;
import eu.most.access.PageLinks;
import eu.most.access.PeopleInRole;
import eu.most.access.Role;
import eu.most.kernel.PersonId;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tells administrators of a person whom no mail reaches: once, until they have read it. What the
 * mail said is in that person's inbox.
 */
@Component
class UndeliveredMail {

    private static final String KEY = "notifications.undelivered";

    private final SentNoticeRepository notices;
    private final Notifications notifications;
    private final PeopleInRole people;
    private final PageLinks links;

    UndeliveredMail(
            SentNoticeRepository notices,
            Notifications notifications,
            PeopleInRole people,
            PageLinks links) {
        this.notices = notices;
        this.notifications = notifications;
        this.people = people;
        this.links = links;
    }

    /** Nothing about a mail that itself said this: that would go round for ever. */
    void tell(UUID notice) {
        notices.findById(notice)
                .filter(sent -> !sent.notice().key().equals(KEY))
                .map(SentNotice::recipient)
                .ifPresent(this::tellAbout);
    }

    private void tellAbout(PersonId reader) {
        Notice notice = new Notice(KEY, Map.of(), "/" + links.path(LinkedPage.PERSON, reader));
        people.with(Role.ADMINISTRATOR).stream()
                .filter(administrator ->
                        !notices.existsByRecipientAndKeyAndPathAndReadAtIsNull(
                                administrator.value(), KEY, notice.path()))
                .forEach(administrator -> notifications.send(administrator, notice));
    }
}
