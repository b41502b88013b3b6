package eu.most.accreditation;

import eu.most.kernel.LanguageTag;
import eu.most.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the standards that causes name by key are called. */
public final class StandardTitles {

    private final Map<Edition, LocalizedText> titles;

    /** Out of all editions there are. */
    public StandardTitles(List<Standard> editions) {
        titles =
                editions.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        one -> new Edition(one.key().value(), one.inForce().from()),
                                        Standard::title));
    }

    /** The title of the edition that a cause is about, if it is about one. */
    Optional<LocalizedText> of(Cause cause) {
        String key = cause.standard();
        LocalDate from = cause.edition();
        if (key == null || from == null) {
            return Optional.empty();
        }
        LocalizedText title = titles.get(new Edition(key, from));
        return Optional.of(title == null ? LocalizedText.inEnglish(key) : title);
    }

    /** The same in one language. */
    public Optional<String> of(Cause cause, LanguageTag language) {
        return of(cause).map(title -> title.in(language));
    }

    private record Edition(String key, LocalDate from) {}
}
