package eu.most.identity;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 19 MiB, two passes and one lane. Each computation costs that memory and tens of
 * milliseconds, so a flood of sign-ins would be a flood of memory: only a few run at a time, the
 * others wait in a queue for a limited time.
 *
 * @see <a href="https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html">
 *     OWASP: password storage</a>
 */
@Component
class PasswordHashing {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, MEMORY_KIB, PASSES);
    private final String decoy = hashOfNoPassword();
    private final Semaphore slots;
    private final Duration queue;

    PasswordHashing(IdentityProperties properties) {
        this.slots = new Semaphore(properties.hashingSlots(), true);
        this.queue = properties.hashingQueue();
    }

    /** Runs {@code work} when a slot is free; empty if none became free in time. */
    <T> Optional<T> inSlot(Supplier<T> work) {
        try {
            if (!slots.tryAcquire(queue.toNanos(), TimeUnit.NANOSECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            slots.release();
        }
    }

    /**
     * The hash of a password, to be stored.
     *
     * @throws TooBusy if no slot became free in time
     */
    String hash(String password) {
        return inSlot(() -> encoded(password)).orElseThrow(TooBusy::new);
    }

    /**
     * Whether the password is the one that was hashed; to be called in a slot. Without a hash it
     * takes the same time and says no.
     */
    boolean matches(String password, Optional<String> hash) {
        boolean same = argon2.matches(normalised(password), hash.orElse(decoy));
        return same && hash.isPresent();
    }

    /** As costly to compare with as any other hash. */
    private static String hashOfNoPassword() {
        return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
                .formatted(MEMORY_KIB, PASSES, random(SALT_BYTES), random(HASH_BYTES));
    }

    private static String random(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return Base64.getEncoder().withoutPadding().encodeToString(random);
    }

    private String encoded(String password) {
        String hash = argon2.encode(normalised(password));
        if (hash == null) {
            throw new IllegalStateException("no hash");
        }
        return hash;
    }

    /** Two keyboards may write the same accented letter in two ways. */
    private static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
