package eu.most.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PausesTest {

    private final Pauses pauses = new Pauses(Duration.ofSeconds(5));

    @Test
    void theyAreShortForTwelveFailuresAndThenLonger() {
        assertThat(seconds(1, 6)).containsExactly(5L, 10L, 20L, 30L, 30L, 30L);
        assertThat(seconds(11, 16)).containsExactly(30L, 30L, 60L, 120L, 240L, 480L);
        assertThat(seconds(19, 21)).containsExactly(3600L, 3600L, 3600L);
        assertThat(pauses.after(1_000_000, false)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void whatOnlyAPersonCanMendIsNotTriedOften() {
        assertThat(pauses.after(1, true)).isEqualTo(Duration.ofHours(1));
    }

    private LongStream seconds(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToLong(failures -> pauses.after(failures, false).toSeconds());
    }
}
