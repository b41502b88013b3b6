package eu.most.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How strictly accounts are guarded.
 *
 * @param shortestPassword fewest characters of a password a person chooses; in the demonstration
 *     never more than 9, so that its printed password passes
 * @param slipLifetime how long a printed first password can be used
 * @param setUpCodeLifetime how long the code printed at the first start can be used
 * @param failuresPerAddress wrong sign-ins in a row from one address before it has to wait
 * @param failuresPerAddressPerMinute how many of them are forgiven each minute
 * @param anonymousRequestsPerMinute requests to screens for signed-in people that one address may
 *     make without being signed in, and as many to files that are not there
 * @param publicRequestsPerSecond requests to public pages and the interface for programs that one
 *     address may make in the long run; 0 for as many as it likes
 * @param publicRequestsAtOnce how many of them it may make at once after a pause
 * @param keyRequestsPerSecond requests to the interface for programs that one API key may make in
 *     the long run, and ten times as many at once after a pause
 * @param openRequestsPerAddress requests of one address that are served at the same time, half of
 *     the threads there are
 * @param hashingSlots passwords that are checked at the same time; each takes 19 MiB
 * @param hashingQueue how long a sign-in waits for such a slot
 */
@ConfigurationProperties("most.identity")
public record IdentityProperties(
        @DefaultValue("12") int shortestPassword,
        @DefaultValue("72h") Duration slipLifetime,
        @DefaultValue("24h") Duration setUpCodeLifetime,
        @DefaultValue("100") int failuresPerAddress,
        @DefaultValue("20") int failuresPerAddressPerMinute,
        @DefaultValue("600") int anonymousRequestsPerMinute,
        @DefaultValue("50") int publicRequestsPerSecond,
        @DefaultValue("500") int publicRequestsAtOnce,
        @DefaultValue("500") int keyRequestsPerSecond,
        @DefaultValue("200") int openRequestsPerAddress,
        @DefaultValue("2") int hashingSlots,
        @DefaultValue("5s") Duration hashingQueue) {

    public IdentityProperties {
        if (shortestPassword < 8
                || failuresPerAddress < 1
                || publicRequestsPerSecond < 0
                || publicRequestsAtOnce < 1
                || keyRequestsPerSecond < 1
                || openRequestsPerAddress < 1
                || hashingSlots < 1) {
            throw new IllegalArgumentException(
                    "most.identity: passwords have at least 8 characters, and every limit is positive");
        }
    }
}
