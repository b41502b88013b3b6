package eu.most.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.most.catalogue.OutcomeKey;
import eu.most.items.Response.Choice;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemTest {

    private static final ItemKey KEY = new ItemKey("an-item");
    private static final OutcomeKey OUTCOME = new OutcomeKey("read-signs");

    @ParameterizedTest
    @CsvSource({
        "SINGLE, 0100, b, 840", "SINGLE, 0100, a, 0", "SINGLE, 0100, '', 0",
        "MULTIPLE, 11100, abc, 840", "MULTIPLE, 11100, ab, 560", "MULTIPLE, 11100, abd, 280",
        "MULTIPLE, 11100, ade, 0", "MULTIPLE, 11100, abcde, 280", "MULTIPLE, 11100, '', 0",
        "JUDGEMENT, 0120, c, 840", "JUDGEMENT, 0120, b, 420", "JUDGEMENT, 0120, a, 0"
    })
    void anAnswerEarnsItsPoints(ItemKind kind, String worths, String chosen, int points) {
        assertThat(points(item(kind, worths), chosen)).isEqualTo(points);
    }

    @Test
    void optionsStayInTheOrderOfTheFile() {
        assertThat(item(ItemKind.SINGLE, "0010").options())
                .extracting(OptionKey::value)
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void onlyAnswersThatTheItemTakesAreCounted() {
        Item single = item(ItemKind.SINGLE, "010");

        assertThat(single.accepts(new Choice(options("ab")))).isFalse();
        assertThat(single.accepts(new Choice(options("h")))).isFalse();
        assertThatThrownBy(() -> single.mark(new Choice(options("ab"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "SINGLE, 110",
        "SINGLE, 000",
        "MULTIPLE, 100",
        "MULTIPLE, 111",
        "JUDGEMENT, 022",
        "JUDGEMENT, 011",
        "SINGLE, 020"
    })
    void anItemWhoseOptionsDoNotFitItsKindCannotExist(ItemKind kind, String worths) {
        assertThatThrownBy(() -> item(kind, worths)).isInstanceOf(IllegalArgumentException.class);
    }

    /** B3. */
    @Test
    void whatIsUnsafeIsWorthNothing() {
        Map<OptionKey, Integer> worth = new LinkedHashMap<>(worth("010"));
        assertThat(isUnsafe(unsafe(worth, "a"), "a")).isTrue();
        assertThat(isUnsafe(unsafe(worth, "a"), "b")).isFalse();
        for (String impossible : new String[] {"b", "h"}) {
            assertThatThrownBy(() -> unsafe(worth, impossible))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Item unsafe(Map<OptionKey, Integer> worth, String unsafe) {
        return new Item(KEY, OUTCOME, new ChoiceBody(ItemKind.SINGLE, worth, options(unsafe)));
    }

    private static int points(Item item, String chosen) {
        return ((Mark.Earned) item.mark(new Choice(options(chosen)))).points();
    }

    private static boolean isUnsafe(Item item, String chosen) {
        return ((Mark.Earned) item.mark(new Choice(options(chosen)))).unsafe();
    }

    private static Item item(ItemKind kind, String worths) {
        return new Item(KEY, OUTCOME, new ChoiceBody(kind, worth(worths), Set.of()));
    }

    private static Map<OptionKey, Integer> worth(String worths) {
        Map<OptionKey, Integer> worth = new LinkedHashMap<>();
        for (int i = 0; i < worths.length(); i++) {
            worth.put(
                    new OptionKey(String.valueOf((char) ('a' + i))),
                    Character.getNumericValue(worths.charAt(i)));
        }
        return worth;
    }

    private static Set<OptionKey> options(String letters) {
        return letters.chars()
                .mapToObj(letter -> new OptionKey(String.valueOf((char) letter)))
                .collect(Collectors.toSet());
    }
}
