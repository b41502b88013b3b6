package eu.most.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.catalogue.ModuleVersion;
import eu.most.items.ItemBank;
import eu.most.items.ItemKind;
import eu.most.learning.ModuleInTests;
import eu.most.quiz.Draw.DrawnItem;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DrawTest {

    private final QuizStep quiz = ModuleInTests.quiz(OptionalInt.empty(), Duration.ZERO);
    private final ModuleVersion module = ModuleInTests.module(quiz);

    @Test
    void theSameSeedDrawsTheSame() {
        assertThat(Draw.of(module, quiz, List.of(), 42))
                .isEqualTo(Draw.of(module, quiz, List.of(), 42));
    }

    @Test
    void seedsGiveDifferentQuestionsAndOrders() {
        assertThat(
                        LongStream.range(0, 50)
                                .mapToObj(seed -> Draw.of(module, quiz, List.of(), seed))
                                .distinct())
                .hasSizeGreaterThan(20);
    }

    @Test
    void everyRuleOfTheQuizIsKept() {
        LongStream.range(0, 50)
                .mapToObj(seed -> Draw.of(module, quiz, List.of(), seed))
                .forEach(draw ->
                        assertThat(draw.items())
                                .extracting(drawn -> ItemBank.of(module).item(drawn.key()).kind())
                                .containsExactlyInAnyOrder(
                                        ItemKind.SINGLE, ItemKind.MULTIPLE, ItemKind.JUDGEMENT));
    }

    @Test
    void everyOptionOfAQuestionIsThereOnce() {
        assertThat(Draw.of(module, quiz, List.of(), 7).items())
                .allSatisfy(drawn ->
                        assertThat(drawn.options())
                                .containsExactlyInAnyOrderElementsOf(
                                        ItemBank.of(module).item(drawn.key()).options()));
    }

    @Test
    void theRightOptionIsNotAlwaysInTheSamePlace() {
        assertThat(
                        LongStream.range(0, 50)
                                .mapToObj(seed -> Draw.of(module, quiz, List.of(), seed))
                                .map(draw -> draw.find(ModuleInTests.WHAT_NOW).orElseThrow())
                                .map(DrawnItem::options)
                                .map(options -> options.indexOf(ModuleInTests.option("b")))
                                .collect(Collectors.toSet()))
                .hasSize(4);
    }

    @Test
    void aStoredDrawIsReadAsItWas() {
        Draw draw = Draw.of(module, quiz, List.of(), 3);
        assertThat(Draw.parse(draw.text())).isEqualTo(draw);
    }

    /** As attempts were stored before the versions of items were. */
    @Test
    void aDrawWithoutVersionsIsStillRead() {
        Draw draw = Draw.of(module, quiz, List.of(), 3);
        String before = draw.text().replaceAll("@[0-9a-f]{12}", "");
        assertThat(before).isNotEqualTo(draw.text()).matches("([a-z-]+:[a-h]+ ?)+");
        Draw read = Draw.parse(before);
        assertThat(read.text()).isEqualTo(before);
        assertThat(read.items())
                .extracting(drawn -> drawn.in(ItemBank.of(module)))
                .isEqualTo(
                        draw.items().stream().map(drawn -> drawn.in(ItemBank.of(module))).toList());
    }
}
