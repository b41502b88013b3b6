package eu.most.catalogue;

import eu.most.kernel.LanguageTag;
import eu.most.kernel.Percent;
import eu.most.kernel.Sector;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * A published version of a training module: structure, item bank and texts. It never changes.
 *
 * <p>It carries the right answers, so it never leaves the server as a whole.
 *
 * @param minutes planned time, the sum over the steps
 * @param hours the planned time that a certificate states, in hours of 60 minutes, a multiple of a
 *     quarter
 * @param validityMonths for how many calendar months from the day of completion a certificate holds
 * @param passMark per cent of the points of one quiz attempt
 * @param cover file name of the picture for the catalogue
 * @param outcomes in the order of the certificate
 * @param steps in the order in which they are taken
 * @param items the item bank, in the order of the file
 * @param texts by language, the source language among them
 * @throws IllegalArgumentException if the source language has no texts
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
        List<Item> items,
        Map<LanguageTag, ModuleTexts> texts) {

    public ModuleVersion {
        sectors = Set.copyOf(sectors);
        outcomes = List.copyOf(outcomes);
        steps = List.copyOf(steps);
        items = List.copyOf(items);
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

    public Optional<Item> item(ItemKey wanted) {
        return items.stream().filter(item -> item.key().equals(wanted)).findFirst();
    }

    /** The lessons that teach an outcome, in the order in which they are taken. */
    public List<LessonStep> lessonsOn(OutcomeKey outcome) {
        return steps.stream()
                .filter(LessonStep.class::isInstance)
                .map(LessonStep.class::cast)
                .filter(lesson -> lesson.outcomes().contains(outcome))
                .toList();
    }

    /** The items from which a rule draws. */
    public List<Item> matching(DrawRule rule) {
        return items.stream().filter(rule::matches).toList();
    }

    public Optional<Outcome> outcome(OutcomeKey wanted) {
        return outcomes.stream().filter(outcome -> outcome.key().equals(wanted)).findFirst();
    }

    /**
     * Draws the items of one attempt: at random by every rule of the quiz, in random order.
     *
     * @param seen what the person was asked before, the latest last; comes up again only where
     *     nothing new is left, what was asked longest ago first
     */
    public List<Item> draw(QuizStep quiz, List<ItemKey> seen, RandomGenerator random) {
        List<Item> drawn = new ArrayList<>();
        for (DrawRule rule : quiz.rules()) {
            List<Item> candidates = new ArrayList<>(matching(rule));
            Collections.shuffle(candidates, random);
            candidates.sort(Comparator.comparingInt(item -> seen.lastIndexOf(item.key())));
            drawn.addAll(candidates.subList(0, rule.count()));
        }
        Collections.shuffle(drawn, random);
        return List.copyOf(drawn);
    }

    /** How many questions of the next attempt a person has not seen yet. */
    public int unseen(QuizStep quiz, Collection<ItemKey> seen) {
        return quiz.rules().stream()
                .mapToInt(rule ->
                        (int)
                                matching(rule).stream()
                                        .filter(item -> !seen.contains(item.key()))
                                        .limit(rule.count())
                                        .count())
                .sum();
    }

    /** Where the browser finds a picture of this version; the answer under it never changes. */
    public String picturePath(String fileName) {
        return "/media/" + id + "/" + fileName;
    }

    private Optional<ModuleTexts> exactly(LanguageTag language) {
        return Optional.ofNullable(texts.get(language));
    }
}
