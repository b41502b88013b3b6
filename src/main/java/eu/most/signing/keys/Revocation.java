package eu.most.signing.keys;

import java.math.BigInteger;
import java.time.Instant;

/**
 * One key that is not to be trusted any more.
 *
 * @param serialNumber of its certificate
 * @param from whatever it signed then or later proves nothing; in whole seconds
 */
public record Revocation(BigInteger serialNumber, Instant from, KeyRevocationReason reason) {}
