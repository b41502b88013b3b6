package eu.most.catalogue;

import eu.most.kernel.LanguageTag;
import eu.most.kernel.Percent;
import eu.most.kernel.Sector;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A published version of a training module: structure and texts. It never changes.
 *
 * <p>It carries the right answers, so it never leaves the server as a whole.
 *
 * @param minutes planned time, the sum over the steps
 * @param hours the planned time that a certificate states, in hours of 60 minutes, a multiple of a
 *     quarter
 * @param validityMonths for how many calendar months from the day of completion a certificate holds
 * @param passMark per cent of the points that a graded step asks for
 * @param cover file name of the picture for the catalogue
 * @param outcomes in the order of the certificate
 * @param steps in the order in which they are taken
 * @param parts what it has beside its steps, one of each type
 * @param texts by language, the source language among them
 * @throws IllegalArgumentException if the source language has no texts
 * @see "src/docs/decisions/0056-structure-once-texts-per-language.md"
 */
public record ModuleVersion(
        ModuleVersionId id,
        TrainingModuleKey key,
        SemanticVersion version,
        ContentHash contentHash,
        Instant publishedAt,
        LanguageTag sourceLanguage,
        Set<Sector> sectors,
        boolean joint,
        int minutes,
        BigDecimal hours,
        int validityMonths,
        Percent passMark,
        Optional<String> cover,
        List<Outcome> outcomes,
        List<Step> steps,
        List<ModulePart> parts,
        Map<LanguageTag, ModuleTexts> texts) {

    public ModuleVersion {
        sectors = Set.copyOf(sectors);
        outcomes = List.copyOf(outcomes);
        steps = List.copyOf(steps);
        parts = List.copyOf(parts);
        texts = Map.copyOf(texts);
        if (!texts.containsKey(sourceLanguage)) {
            throw new IllegalArgumentException(key + " has no texts in " + sourceLanguage);
        }
    }

    /** The languages in which this version has texts, in the order of their tags. */
    public List<LanguageTag> languages() {
        return texts.keySet().stream().sorted().toList();
    }

    /**
     * The texts for a reader: in their language; else in it without its region; else in the source
     * language. {@link ModuleTexts#language()} says which it became.
     */
    public ModuleTexts texts(LanguageTag reader) {
        return exactly(reader)
                .or(() -> exactly(LanguageTag.of(reader.locale())))
                .or(() -> exactly(sourceLanguage))
                .orElseThrow();
    }

    public Optional<Step> step(StepKey wanted) {
        return steps.stream().filter(step -> step.key().equals(wanted)).findFirst();
    }

    /** What it has beside its steps, of this type. */
    public <T extends ModulePart> Optional<T> part(Class<T> type) {
        return parts.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** The steps that teach an outcome, in the order in which they are taken. */
    public List<Step> teaching(OutcomeKey outcome) {
        return steps.stream().filter(step -> step.activity().teaches().contains(outcome)).toList();
    }

    public Optional<Outcome> outcome(OutcomeKey wanted) {
        return outcomes.stream().filter(outcome -> outcome.key().equals(wanted)).findFirst();
    }

    /** Where the browser finds a picture of this version; the answer under it never changes. */
    public String picturePath(String fileName) {
        return "/media/" + id + "/" + fileName;
    }

    private Optional<ModuleTexts> exactly(LanguageTag language) {
        return Optional.ofNullable(texts.get(language));
    }
}
