package eu.most.notifications;

import java.time.Instant;

/** A notice in somebody's inbox. */
public record InboxMessage(NoticeId id, Notice notice, Instant sentAt, boolean read) {}
