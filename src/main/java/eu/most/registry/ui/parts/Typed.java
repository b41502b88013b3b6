package eu.most.registry.ui.parts;

import eu.most.kernel.EmailAddress;
import eu.most.texts.PersonName;
import java.util.Optional;

/** Whether what people typed is what the registry takes. */
public final class Typed {

    private Typed() {}

    /** One printable line of 1 to {@code longest} characters, a letter among them. */
    public static boolean isLine(String text, int longest) {
        return text.length() <= longest && PersonName.isPart(text) && PersonName.hasLetter(text);
    }

    public static boolean isNothingOrEmail(String text) {
        return text.isEmpty() || email(text).isPresent();
    }

    public static Optional<EmailAddress> email(String text) {
        try {
            return Optional.of(new EmailAddress(text));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
