package eu.most.quiz;

import eu.most.catalogue.ModuleVersion;
import eu.most.items.ItemKey;
import eu.most.items.Response;
import eu.most.kernel.Percent;
import java.util.Arrays;
import java.util.Map;

/**
 * How answers become a result. An attempt is marked for ever by the rule under which it began; a
 * rule never changes, another is a new constant.
 */
enum ScoringRule {

    /** Points of each item by its kind, a mark for all and one for each outcome, nothing unsafe. */
    POINTS_AND_OUTCOMES(1) {
        @Override
        Marking mark(
                ModuleVersion module,
                Percent outcomeMark,
                Draw draw,
                Map<ItemKey, Response> responses) {
            return Marking.of(module, outcomeMark, draw, responses);
        }
    };

    /** The one under which attempts begin. */
    static final ScoringRule CURRENT = POINTS_AND_OUTCOMES;

    private final int version;

    ScoringRule(int version) {
        this.version = version;
    }

    /** As an attempt keeps it. */
    int version() {
        return version;
    }

    /**
     * The rule of this version.
     *
     * @throws IllegalArgumentException if there is none
     */
    static ScoringRule of(int version) {
        return Arrays.stream(values())
                .filter(rule -> rule.version == version)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no scoring rule " + version));
    }

    abstract Marking mark(
            ModuleVersion module, Percent outcomeMark, Draw draw, Map<ItemKey, Response> responses);
}
