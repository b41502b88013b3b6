package eu.most.accreditation.web;

import eu.most.accreditation.ServiceFilter;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PrisonId;
import eu.most.registry.ServiceKind;
import eu.most.uikit.Messages;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what people look for in a list of services, in their own language. */
@Component
class ServiceSearch {

    private static final int LONGEST = 200;

    private final Messages messages;

    ServiceSearch(Messages messages) {
        this.messages = messages;
    }

    /** The kinds of service by name in the reader's language. */
    Map<ServiceKind, String> kinds(LanguageTag language) {
        Map<ServiceKind, String> names = new EnumMap<>(ServiceKind.class);
        for (ServiceKind kind : ServiceKind.values()) {
            names.put(kind, messages.text("registry.kind." + kind, language, Map.of()));
        }
        return names;
    }

    /** A filter from whatever an address says; what is not understood narrows nothing. */
    ServiceFilter filter(String query, String prison, String kind, LanguageTag language) {
        String text = limited(query);
        return new ServiceFilter(
                text, kindsNamedLike(text, language), Optional.empty(), kind(kind), prison(prison));
    }

    /** At most 200 characters of a search text. */
    static String limited(String query) {
        String text = query.strip();
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }

    static Optional<ServiceKind> kind(String name) {
        return Arrays.stream(ServiceKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    static Optional<PrisonId> prison(String id) {
        if (id.length() != 36) {
            return Optional.empty();
        }
        try {
            return Optional.of(PrisonId.of(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private Set<ServiceKind> kindsNamedLike(String text, LanguageTag language) {
        if (text.isBlank()) {
            return Set.of();
        }
        String wanted = plain(text);
        return kinds(language).entrySet().stream()
                .filter(entry -> plain(entry.getValue()).contains(wanted))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Without accents and capitals. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
