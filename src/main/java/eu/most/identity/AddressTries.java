package eu.most.identity;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Counts failed sign-ins per network address on this node. Generous, because a whole prison may be
 * behind one address; who signs in correctly costs nothing.
 */
@Component
public class AddressTries {

    private final AddressBuckets buckets;

    AddressTries(IdentityProperties properties) {
        this.buckets =
                new AddressBuckets(
                        properties.failuresPerAddress(),
                        properties.failuresPerAddressPerMinute(),
                        Duration.ofMinutes(1));
    }

    /** Counts one try; or says how long to wait. */
    public Optional<Duration> begin(InetAddress address) {
        return buckets.take(address);
    }

    /** Takes back the try that was counted last: it was a right one. */
    public void forgive(InetAddress address) {
        buckets.giveBack(address);
    }
}
