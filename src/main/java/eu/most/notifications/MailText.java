package eu.most.notifications;

import eu.most.kernel.LanguageTag;
import eu.most.uikit.Messages;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A notice as plain text in its reader's language.
 *
 * @throws IllegalArgumentException if the subject has a line break or another control character,
 *     which could smuggle in a header
 */
record MailText(String subject, String body) {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    MailText {
        if (CONTROL.matcher(subject).find()) {
            throw new IllegalArgumentException("a control character in the subject of a mail");
        }
    }

    /**
     * @param when it happened, in the reader's language
     * @param address where it leads
     */
    static MailText of(
            Notice notice, Recipient reader, String when, String address, Messages messages) {
        LanguageTag language = reader.language();
        String subject = messages.text(notice.key() + ".subject", language, notice.arguments());
        String body =
                String.join(
                        "\n\n",
                        messages.text(
                                "notifications.mail.greeting",
                                language,
                                Map.of("name", reader.name())),
                        messages.text(notice.key() + ".text", language, notice.arguments()),
                        messages.text("notifications.mail.when", language, Map.of("when", when)),
                        messages.text("notifications.mail.open", language, Map.of())
                                + "\n"
                                + address,
                        "-- \n" + messages.text("notifications.mail.why", language, Map.of()));
        return new MailText(subject, body + "\n");
    }
}
