package eu.most.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import eu.most.catalogue.OutcomeKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ItemVersionTest {

    private static final ItemKey KEY = new ItemKey("an-item");

    /** Attempts keep it: it cannot be counted in another way any more. */
    @Test
    void anItemKeepsItsVersionInEveryRelease() {
        assertThat(item(1, "read-signs", Set.of(option("c"))).version())
                .hasToString("0b2e63c8f726");
    }

    @Test
    void whateverChangesTheMarkingIsAnotherVersion() {
        assertThat(
                        List.of(
                                item(1, "read-signs", Set.of()).version(),
                                item(0, "read-signs", Set.of()).version(),
                                item(1, "role-split", Set.of()).version(),
                                item(1, "read-signs", Set.of(option("c"))).version()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aBankGivesAnItemOnlyAsItWas() {
        ItemBank bank = new ItemBank(List.of(item(1, "read-signs", Set.of())));
        assertThat(bank.item(KEY, bank.item(KEY).version())).isEqualTo(bank.item(KEY));
        ItemVersion other = item(0, "read-signs", Set.of()).version();
        assertThatIllegalStateException().isThrownBy(() -> bank.item(KEY, other));
    }

    /** A judgement whose second option is worth this. */
    private static Item item(int second, String outcome, Set<OptionKey> unsafe) {
        Map<OptionKey, Integer> worth = new LinkedHashMap<>();
        worth.put(option("a"), 2);
        worth.put(option("b"), second);
        worth.put(option("c"), 0);
        return new Item(
                KEY, new OutcomeKey(outcome), new ChoiceBody(ItemKind.JUDGEMENT, worth, unsafe));
    }

    private static OptionKey option(String letter) {
        return new OptionKey(letter);
    }
}
