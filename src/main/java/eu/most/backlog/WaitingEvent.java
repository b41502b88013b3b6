package eu.most.backlog;

import eu.most.kernel.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * An event that a listener could not deal with yet.
 *
 * @param work which listener, such as {@code CertificateOnCompletion}
 * @param failedAt when it failed for the first time
 * @param tries how often it failed
 * @param triedAt when it was tried last
 * @param dueAt when it is tried next
 * @param reason key of the text that says why, and what to do
 * @param arguments of that text
 * @param concerned with whose record something is wrong
 */
public record WaitingEvent(
        String work,
        Instant failedAt,
        int tries,
        Instant triedAt,
        Instant dueAt,
        String reason,
        Map<String, String> arguments,
        Optional<PersonId> concerned) {

    public WaitingEvent {
        arguments = Map.copyOf(arguments);
    }

    /** The simple name of the class in {@code eu.most.module.Listener.on(eu.most.other.Event)}. */
    static String work(String listener) {
        int end = listener.indexOf('(');
        String method = end < 0 ? listener : listener.substring(0, end);
        String[] parts = method.split("\\.", -1);
        return parts.length < 2 ? method : parts[parts.length - 2];
    }
}
