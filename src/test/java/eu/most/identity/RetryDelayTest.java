package eu.most.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryDelayTest {

    @Test
    void fourSlipsOfTheFingerAreFreeThenTheDelayDoublesUpToAQuarterOfAnHour() {
        assertThat(RetryDelay.after(4)).isZero();
        assertThat(RetryDelay.after(5)).isEqualTo(Duration.ofSeconds(1));
        assertThat(RetryDelay.after(8)).isEqualTo(Duration.ofSeconds(8));
        assertThat(RetryDelay.after(100)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void anUnknownNameIsSlowedDownLikeAKnownOne() {
        UnknownNameTries tries = new UnknownNameTries();
        Instant now = Instant.parse("2026-11-21T08:00:00Z");
        for (int i = 0; i < 5; i++) {
            assertThat(tries.begin("name", now)).isEmpty();
        }
        assertThat(tries.begin("name", now)).contains(Duration.ofSeconds(1));
        assertThat(tries.begin("another", now)).isEmpty();
        assertThat(tries.begin("name", now.plusSeconds(1))).isEmpty();
        assertThat(tries.begin("name", now.plusSeconds(1))).contains(Duration.ofSeconds(2));
    }

    /** Fault S14: of an account nothing was ever forgotten, which told it apart. */
    @Test
    void afterHalfADayEarlierFailuresCountNoMore() {
        Instant now = Instant.parse("2026-11-21T08:00:00Z");
        assertThat(RetryDelay.isForgotten(now, now.plus(Duration.ofHours(11)))).isFalse();
        assertThat(RetryDelay.isForgotten(now, now.plus(Duration.ofHours(12)))).isTrue();

        UnknownNameTries tries = new UnknownNameTries();
        for (int i = 0; i < 5; i++) {
            assertThat(tries.begin("name", now)).isEmpty();
        }
        Instant later = now.plus(Duration.ofHours(12));
        for (int i = 0; i < 5; i++) {
            assertThat(tries.begin("name", later)).isEmpty();
        }
        assertThat(tries.begin("name", later)).isPresent();
    }
}
