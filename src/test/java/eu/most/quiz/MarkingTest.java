package eu.most.quiz;

import static eu.most.learning.ModuleInTests.ALL_THAT;
import static eu.most.learning.ModuleInTests.WHAT_NOW;
import static eu.most.learning.ModuleInTests.WHICH;
import static eu.most.learning.ModuleInTests.option;
import static org.assertj.core.api.Assertions.assertThat;

import eu.most.items.ItemKey;
import eu.most.items.OptionKey;
import eu.most.items.Response;
import eu.most.items.Response.Choice;
import eu.most.kernel.Percent;
import eu.most.learning.ModuleInTests;
import eu.most.quiz.Draw.DrawnItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarkingTest {

    private static final Set<OptionKey> RIGHT = Set.of(option("b"));
    private static final Set<OptionKey> ALL_RIGHT = Set.of(option("a"), option("c"), option("d"));

    @Test
    void fullAnswersScoreAHundred() {
        assertThat(score(Map.of(WHICH, RIGHT, ALL_THAT, ALL_RIGHT, WHAT_NOW, RIGHT)))
                .isEqualTo(new Percent(100));
    }

    @Test
    void anAcceptableJudgementEarnsHalfAPoint() {
        assertThat(
                        score(
                                Map.of(
                                        WHICH, RIGHT,
                                        ALL_THAT, ALL_RIGHT,
                                        WHAT_NOW, Set.of(option("c")))))
                .isEqualTo(new Percent(83));
    }

    @Test
    void twoOfThreeRightTicksEarnTwoThirds() {
        Set<OptionKey> two = Set.of(option("a"), option("c"));
        assertThat(score(Map.of(WHICH, RIGHT, ALL_THAT, two, WHAT_NOW, RIGHT)))
                .isEqualTo(new Percent(88));
    }

    @Test
    void aQuestionWithoutAnswerEarnsNothing() {
        assertThat(score(Map.of(WHICH, RIGHT))).isEqualTo(new Percent(33));
        assertThat(score(Map.of())).isEqualTo(new Percent(0));
    }

    @Test
    void aScoreIsRoundedDownSoThatAPassIsNeverGivenAway() {
        assertThat(score(Map.of(WHICH, RIGHT, WHAT_NOW, RIGHT))).isEqualTo(new Percent(66));
    }

    private static Percent score(Map<ItemKey, Set<OptionKey>> chosen) {
        List<OptionKey> four = List.of(option("a"), option("b"), option("c"), option("d"));
        List<OptionKey> five =
                List.of(option("a"), option("b"), option("c"), option("d"), option("e"));
        Draw draw =
                new Draw(
                        List.of(
                                new DrawnItem(WHICH, Optional.empty(), four),
                                new DrawnItem(ALL_THAT, Optional.empty(), five),
                                new DrawnItem(WHAT_NOW, Optional.empty(), four)));
        Map<ItemKey, Response> responses = new HashMap<>();
        chosen.forEach((item, options) -> responses.put(item, new Choice(options)));
        return Marking.of(ModuleInTests.module(), new Percent(50), draw, responses).score();
    }
}
