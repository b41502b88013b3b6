package eu.most.notifications;

import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.PeopleInRole;
import eu.most.access.Role;
import eu.most.kernel.PersonId;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people things: always in their inbox here, also by e-mail where that is configured and the
 * person has an address. A notice is committed or rolled back with the transaction that sends it.
 */
@Service
@Transactional
public class Notifications {

    private final SentNoticeRepository notices;
    private final PeopleInRole people;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notifications(
            SentNoticeRepository notices,
            PeopleInRole people,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.people = people;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    public NoticeId send(PersonId to, Notice notice) {
        SentNotice sent = new SentNotice(NoticeId.next(), to, notice, clock.instant());
        notices.save(sent);
        events.publishEvent(new NoticeSent(sent.id(), to));
        return sent.id();
    }

    /** Tells everybody who runs this installation. */
    public void sendToAdministrators(Notice notice) {
        people.with(Role.ADMINISTRATOR).forEach(person -> send(person, notice));
    }

    /**
     * The person's notices, the newest first.
     *
     * @throws AccessDeniedException if the actor is somebody else
     */
    @Transactional(readOnly = true)
    public Page<InboxMessage> inbox(PersonId person, Pageable page) {
        requireSelf(person);
        return notices.findByRecipientOrderBySentAtDescIdDesc(person.value(), page)
                .map(SentNotice::asMessage);
    }

    /** How many of the person's notices nobody opened yet: one query, asked for each screen. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public long unread(PersonId person) {
        requireSelf(person);
        return notices.countByRecipientAndReadAtIsNull(person.value());
    }

    /**
     * Marks one notice of the current person as read; somebody else's stays as it is, and so does
     * one that is read already.
     */
    public void markRead(NoticeId notice) {
        Actor actor = currentActor.get();
        notices.findByIdAndRecipient(notice.value(), actor.person().value())
                .ifPresent(sent -> sent.read(clock.instant()));
    }

    /** Marks everything in the current person's inbox as read. */
    public void markAllRead() {
        notices.markAllRead(currentActor.get().person().value(), clock.instant());
    }

    /** Brings all that was told under one record of a person under the other. */
    public void move(PersonId from, PersonId into) {
        notices.move(from.value(), into.value());
    }

    /** Deletes all that a person was ever told here; part of erasing them. */
    public void forget(PersonId person) {
        notices.forget(person.value());
    }

    private void requireSelf(PersonId person) {
        if (!currentActor.get().person().equals(person)) {
            throw new AccessDeniedException("an inbox is its owner's alone");
        }
    }
}
