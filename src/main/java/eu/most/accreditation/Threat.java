package eu.most.accreditation;

import eu.most.kernel.LanguageTag;
import eu.most.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What makes services fall on one day unless somebody acts: a certificate that ends may be relied
 * on by several.
 *
 * @param because why they fall; nothing if that is not known yet
 * @param holdsUntil the last day on which they meet the standards
 * @param count how many services it brings down
 * @param first some of them, by prison
 */
public record Threat(
        List<Reason> because, LocalDate holdsUntil, long count, List<ServiceSummary> first) {

    public Threat {
        because = List.copyOf(because);
        first = List.copyOf(first);
    }

    /** How many of the services are not named here. */
    public long more() {
        return count - first.size();
    }

    /**
     * One reason, in the words of whoever may see it.
     *
     * @param person by name
     * @param certificate its number
     * @param standard the title of the edition
     */
    public record Reason(
            Cause.Kind kind,
            Optional<String> person,
            Optional<String> certificate,
            Optional<LocalizedText> standard) {

        /**
         * What a sentence about it names.
         *
         * @param unnamed instead of a person who is not named
         */
        public Map<String, String> facts(String unnamed, LanguageTag language) {
            return Map.of(
                    "name", person.orElse(unnamed),
                    "certificate", certificate.orElse(""),
                    "standard", standard.map(title -> title.in(language)).orElse(""));
        }
    }
}
