package eu.most.learning;

import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.OutcomeKey;
import eu.most.kernel.EvidenceKind;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which outcomes of a module a person showed, and by what. What was only read is not in it.
 *
 * @param shown in the order of the outcomes' keys; an outcome may be shown in several ways
 */
public record Evidence(List<Shown> shown) {

    public static final Evidence NONE = new Evidence(List.of());

    public Evidence {
        shown = shown.stream().distinct().sorted().toList();
    }

    /** One outcome, shown in one way. */
    public record Shown(OutcomeKey outcome, EvidenceKind kind) implements Comparable<Shown> {

        @Override
        public int compareTo(Shown other) {
            int byOutcome = outcome.compareTo(other.outcome);
            return byOutcome == 0 ? kind.compareTo(other.kind) : byOutcome;
        }

        private String text() {
            return outcome + ":" + kind.word();
        }

        private static Shown parse(String text) {
            int colon = text.indexOf(':');
            return new Shown(
                    new OutcomeKey(text.substring(0, Math.max(colon, 0))),
                    EvidenceKind.of(text.substring(colon + 1)));
        }
    }

    /** These outcomes, all shown in the same way. */
    public static Evidence of(EvidenceKind kind, Collection<OutcomeKey> outcomes) {
        return new Evidence(outcomes.stream().map(outcome -> new Shown(outcome, kind)).toList());
    }

    /**
     * What follows from a module's version for whoever passed it before evidence was kept: each of
     * its tests asked about every outcome that one of its rules names.
     */
    static Evidence testedBy(ModuleVersion module) {
        return of(
                EvidenceKind.TEST,
                module.steps().stream()
                        .flatMap(step -> step.activity().assesses().stream())
                        .toList());
    }

    /** All that is in one of them. */
    static Evidence together(Collection<Evidence> parts) {
        return new Evidence(parts.stream().flatMap(part -> part.shown.stream()).toList());
    }

    /** In how many ways an outcome was shown; none if it was not. */
    public Set<EvidenceKind> of(OutcomeKey outcome) {
        SortedSet<EvidenceKind> kinds = new TreeSet<>();
        shown.stream()
                .filter(each -> each.outcome().equals(outcome))
                .map(Shown::kind)
                .forEach(kinds::add);
        return kinds;
    }

    /** Such as {@code read-signs:test role-split:test}, in ASCII; empty if there is none. */
    public String text() {
        return shown.stream().map(Shown::text).collect(Collectors.joining(" "));
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static Evidence parse(String text) {
        return text.isEmpty()
                ? NONE
                : new Evidence(Arrays.stream(text.split(" ")).map(Shown::parse).toList());
    }
}
