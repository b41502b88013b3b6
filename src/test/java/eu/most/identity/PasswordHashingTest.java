package eu.most.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class PasswordHashingTest {

    private final PasswordHashing hashing = new PasswordHashing(PasswordRulesTest.properties());

    @Test
    void aHashIsArgon2idWithTheMemoryOfTheDesign() {
        assertThat(hashing.hash("three quiet herons"))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void theSameLetterFromTwoKeyboardsIsTheSamePassword() {
        Optional<String> hash = Optional.of(hashing.hash("most přes řeku"));
        assertThat(hashing.matches("most pr\u030Ces r\u030Ceku", hash)).isTrue();
        assertThat(hashing.matches("most pres reku", hash)).isFalse();
    }

    @Test
    void withoutAnAccountItTakesAsLongAndSaysNo() {
        Optional<String> hash = Optional.of(hashing.hash("three quiet herons"));
        long known = fastest(hash);
        long unknown = fastest(Optional.empty());
        assertThat(hashing.matches("x", Optional.empty())).isFalse();
        assertThat((double) unknown / known).isBetween(0.3, 3.0);
    }

    @Test
    void whenEverySlotIsTakenTheNextOneIsTurnedAwayAfterAWhile() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(2);
        CountDownLatch leave = new CountDownLatch(1);
        for (int i = 0; i < 2; i++) {
            Thread.startVirtualThread(() ->
                    hashing.inSlot(() -> {
                        inside.countDown();
                        await(leave);
                        return "done";
                    }));
        }
        inside.await();
        assertThat(hashing.inSlot(() -> "never")).isEmpty();
        leave.countDown();
    }

    private long fastest(Optional<String> hash) {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            hashing.matches("not this one", hash);
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        return fastest;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
