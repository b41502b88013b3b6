package eu.most.learning;

import eu.most.catalogue.CompetencyKey;
import eu.most.catalogue.ContentHash;
import eu.most.catalogue.ModuleTexts;
import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.ModuleVersionId;
import eu.most.catalogue.Outcome;
import eu.most.catalogue.OutcomeKey;
import eu.most.catalogue.SemanticVersion;
import eu.most.catalogue.Step;
import eu.most.catalogue.StepKey;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.items.ChoiceBody;
import eu.most.items.Item;
import eu.most.items.ItemBank;
import eu.most.items.ItemKey;
import eu.most.items.ItemKind;
import eu.most.items.OptionKey;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.Percent;
import eu.most.kernel.Sector;
import eu.most.lesson.LessonActivity;
import eu.most.quiz.DrawRule;
import eu.most.quiz.QuizActivity;
import eu.most.quiz.QuizStep;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A training module of two lessons and a quiz, for tests of rules. */
public final class ModuleInTests {

    public static final StepKey FIRST = new StepKey("first");
    public static final StepKey SECOND = new StepKey("second");
    public static final StepKey TEST = new StepKey("test");
    public static final ItemKey WHICH = new ItemKey("which");
    public static final ItemKey WHO = new ItemKey("who");
    public static final ItemKey ALL_THAT = new ItemKey("all-that");
    public static final ItemKey WHAT_NOW = new ItemKey("what-now");

    private static final OutcomeKey OUTCOME = new OutcomeKey("outcome");

    private ModuleInTests() {}

    public static QuizStep quiz(OptionalInt maxAttempts, Duration wait) {
        return new QuizStep(
                TEST,
                15,
                new QuizActivity(
                        List.of(
                                new DrawRule(Optional.empty(), Set.of(ItemKind.SINGLE), 1),
                                new DrawRule(Optional.empty(), Set.of(ItemKind.MULTIPLE), 1),
                                new DrawRule(Optional.empty(), Set.of(ItemKind.JUDGEMENT), 1)),
                        maxAttempts,
                        wait,
                        QuizActivity.USUAL_OUTCOME_MARK));
    }

    public static ModuleVersion module(QuizStep quiz) {
        return module(
                quiz,
                List.of(new Outcome(OUTCOME, new CompetencyKey("competency"), false)),
                List.of(
                        item(WHICH, ItemKind.SINGLE, 0, 1, 0, 0),
                        item(WHO, ItemKind.SINGLE, 1, 0, 0, 0),
                        item(ALL_THAT, ItemKind.MULTIPLE, 1, 0, 1, 1, 0),
                        item(WHAT_NOW, ItemKind.JUDGEMENT, 0, 2, 1, 0)));
    }

    public static ModuleVersion module(QuizStep quiz, List<Outcome> outcomes, List<Item> items) {
        List<Step> steps =
                List.of(
                        lesson(FIRST, 5),
                        lesson(SECOND, 8),
                        new Step(quiz.key(), QuizActivity.KIND, quiz.minutes(), quiz.activity()));
        return new ModuleVersion(
                ModuleVersionId.next(),
                new TrainingModuleKey("module"),
                new SemanticVersion(1, 0, 0),
                new ContentHash("0".repeat(64)),
                Instant.EPOCH,
                LanguageTag.ENGLISH,
                Set.of(Sector.PRISON, Sector.THIRD_SECTOR),
                true,
                28,
                new BigDecimal("0.25"),
                24,
                new Percent(80),
                Optional.empty(),
                outcomes,
                steps,
                List.of(new ItemBank(items)),
                Map.of(
                        LanguageTag.ENGLISH,
                        new ModuleTexts(
                                LanguageTag.ENGLISH,
                                "Module",
                                "A module for tests.",
                                Optional.empty(),
                                Map.of(),
                                Map.of(),
                                Map.of(),
                                List.of())));
    }

    public static ModuleVersion module() {
        return module(quiz(OptionalInt.empty(), Duration.ZERO));
    }

    public static OptionKey option(String letter) {
        return new OptionKey(letter);
    }

    private static Item item(ItemKey key, ItemKind kind, int... worth) {
        Map<OptionKey, Integer> options = new LinkedHashMap<>();
        for (int i = 0; i < worth.length; i++) {
            options.put(new OptionKey(String.valueOf((char) ('a' + i))), worth[i]);
        }
        return new Item(key, OUTCOME, new ChoiceBody(kind, options, Set.of()));
    }

    private static Step lesson(StepKey key, int minutes) {
        return new Step(key, LessonActivity.KIND, minutes, new LessonActivity(List.of(OUTCOME)));
    }
}
