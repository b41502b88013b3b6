package eu.most.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.credentials.CodeIndex.Entry;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeIndexTest {

    private static final LocalDate DAY = LocalDate.of(2028, 11, 20);
    private static final Entry ONE = new Entry("7F3K9QWX2MTBV", 98_765, 122, DAY);
    private static final Entry OTHER = new Entry("0000000000000", 1, 65_535, null);

    @Test
    void anEntryHasTenBytesAndTheyStandInOrder() {
        byte[] index = CodeIndex.write("2026-1", List.of(ONE, OTHER));

        assertThat(index).hasSize(20).isEqualTo(CodeIndex.write("2026-1", List.of(OTHER, ONE)));
        assertThat(Arrays.compareUnsigned(index, 0, 10, index, 10, 20)).isNegative();
    }

    /** A gate in use reads what an older server wrote, so this must never change. */
    @Test
    void anEntryIsWrittenAsItAlwaysWas() {
        assertThat(HexFormat.of().formatHex(CodeIndex.write("2026-1", List.of(ONE))))
                .isEqualTo("89e3de761a3313d4b616");
    }

    @Test
    void anEntryTellsNothingToWhoeverLacksTheCode() {
        byte[] one = CodeIndex.write("2026-1", List.of(ONE));
        byte[] sameElsewhere =
                CodeIndex.write("2026-1", List.of(new Entry("7F3K9QWX2MTB0", 98_765, 122, DAY)));

        assertThat(Arrays.copyOfRange(one, 3, 10))
                .isNotEqualTo(Arrays.copyOfRange(sameElsewhere, 3, 10));
    }
}
