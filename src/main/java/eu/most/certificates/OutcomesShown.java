package eu.most.certificates;

import eu.most.catalogue.ModuleTexts;
import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.Outcome;
import eu.most.documents.ShownOutcome;
import eu.most.kernel.EvidenceKind;
import eu.most.kernel.LanguageTag;
import eu.most.learning.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of a module its holder showed. Whoever got a certificate before evidence was kept had passed
 * a test on every outcome: there was nothing else.
 */
public final class OutcomesShown {

    private OutcomesShown() {}

    static Evidence evidence(ModuleVersion version, Optional<Evidence> kept) {
        return kept.orElseGet(() ->
                Evidence.of(
                        EvidenceKind.TEST, version.outcomes().stream().map(Outcome::key).toList()));
    }

    /** In the order of the module; an outcome that was not shown is left out. */
    public static List<ShownOutcome> in(
            LanguageTag language, ModuleVersion version, Optional<Evidence> kept) {
        ModuleTexts texts = version.texts(language);
        List<Evidence.Shown> shown = evidence(version, kept).shown();
        List<ShownOutcome> outcomes = new ArrayList<>();
        for (Outcome outcome : version.outcomes()) {
            for (Evidence.Shown each : shown) {
                if (each.outcome().equals(outcome.key())) {
                    outcomes.add(
                            new ShownOutcome(texts.outcome(outcome.key()).text(), each.kind()));
                }
            }
        }
        return List.copyOf(outcomes);
    }
}
