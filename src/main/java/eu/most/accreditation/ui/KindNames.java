package eu.most.accreditation.ui;

import com.vaadin.flow.component.Component;
import eu.most.registry.ServiceKind;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds kinds of service by a part of their name in the reader's language. */
final class KindNames {

    private KindNames() {}

    /** The kinds whose names contain the text, blind to accents and capitals; none for no text. */
    static Set<ServiceKind> containing(Component reader, String text) {
        if (text.isBlank()) {
            return Set.of();
        }
        String wanted = plain(text);
        return Arrays.stream(ServiceKind.values())
                .filter(kind ->
                        plain(reader.getTranslation("registry.kind." + kind)).contains(wanted))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
