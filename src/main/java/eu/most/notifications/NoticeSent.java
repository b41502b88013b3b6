package eu.most.notifications;

import eu.most.kernel.PersonId;

/** A notice was put into somebody's inbox. */
public record NoticeSent(NoticeId notice, PersonId recipient) {}
