package eu.most.accreditation;

import eu.most.registry.PrisonDetails;
import java.time.Instant;
import java.util.Optional;

/**
 * The gate list of a prison as it was last printed in one language.
 *
 * @param madeAt empty if it never was
 * @param people how many names stand on it
 */
public record GateList(PrisonDetails prison, Optional<Instant> madeAt, int people) {}
